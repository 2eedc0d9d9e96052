import { z } from "zod";
import { gatherRows } from "@/lib/agenda/schema";
import { MOST_CANDIDATES } from "@/lib/elections/rows";
import {
  dayFields,
  dayFrom,
  formKey,
  id,
  line,
  optionalLine,
  optionalText,
  text,
  version,
} from "@/lib/form/fields";
import { addDays, hourOn } from "@/lib/time";

type Problem = [field: string, message: string];
type Typed = Record<string, unknown>;

const row = z
  .strictObject({
    userId: z.union([z.literal("").transform(() => null), id], "choose"),
    office: optionalLine(120),
    text: optionalText(600),
  })
  .superRefine(({ userId, office }, context) => {
    if (userId && !office)
      context.addIssue({ code: "custom", path: ["office"], message: "required" });
  });

const fields = {
  formKey,
  title: line(120),
  way: z.enum(["here", "outside"], "choose"),
  ...dayFields("termStartsOn"),
  ...dayFields("termEndsOn"),
  ...dayFields("votesUntil"),
  candidates: z.array(row, "invalid").optional(),
  candidateRows: z.string().max(2).optional(),
  intent: z.literal("save").optional(),
};

/** An election as it is prepared; the last day of the term is typed, and who stands in rows. */
export const prepareElectionSchema = z.preprocess(
  rows,
  z
    .strictObject(fields)
    .superRefine(complain, { when: () => true })
    .transform(asElection),
);

export type PrepareElection = z.output<typeof prepareElectionSchema>;

/** The same for a draft that is changed. */
export const editElectionSchema = z.preprocess(
  rows,
  z
    .strictObject({ ...fields, electionId: id, version })
    .superRefine(complain, { when: () => true })
    .transform(({ electionId, version: from, ...typed }) => ({
      ...asElection(typed),
      electionId,
      version: from,
    })),
);

export type EditElection = z.output<typeof editElectionSchema>;

/** A step that needs no more than the election as it was seen: calling it, counting it. */
export const electionStepSchema = z.strictObject({ formKey, electionId: id, version });

export type ElectionStep = z.output<typeof electionStepSchema>;

/** The one vote of a city: for somebody, or for nobody. */
export const castVoteSchema = z.strictObject({
  formKey,
  electionId: id,
  cityId: id,
  candidateId: z.union([z.literal("NOBODY").transform(() => null), id], "choose"),
});

export type CastVote = z.output<typeof castVoteSchema>;

const counted = z.strictObject({
  candidateId: id,
  votes: z
    .string("number")
    .trim()
    .regex(/^\d{1,5}$/, "number")
    .transform(Number),
});

/** The result of an election that was held outside: fields `results.0.candidateId`, `results.0.votes`, … */
export const enterResultSchema = z.preprocess(
  (values) => gatherRows(values, "results", MOST_CANDIDATES, {}),
  z
    .strictObject({ formKey, electionId: id, version, results: z.array(counted, "invalid") })
    .transform(({ results, ...seen }) => ({
      ...seen,
      votes: new Map(results.map(({ candidateId, votes }) => [candidateId, votes])),
    })),
);

export type EnterResult = z.output<typeof enterResultSchema>;

/** That there will be no such election after all, with a word to the cities. */
export const cancelElectionSchema = z.strictObject({
  formKey,
  electionId: id,
  version,
  reason: text(300),
});

export type CancelElection = z.output<typeof cancelElectionSchema>;

function rows(values: unknown): unknown {
  return gatherRows(values, "candidates", MOST_CANDIDATES, { userId: "" });
}

function complain(values: Typed, context: z.RefinementCtx): void {
  for (const [field, message] of [...dayProblems(values), ...candidateProblems(values)])
    context.addIssue({ code: "custom", path: field.split("."), message });
}

function dayProblems(values: Typed): Problem[] {
  const needed = ["termStartsOn", "termEndsOn", ...(values.way === "here" ? ["votesUntil"] : [])];
  const problems = needed.flatMap((name): Problem[] => {
    const day = dayFrom(values, name);
    if (day === "date") return [[name, "date"]];
    return day === null ? [[name, "required"]] : [];
  });
  const [from, until] = [dayFrom(values, "termStartsOn"), dayFrom(values, "termEndsOn")];
  const isBackward = from instanceof Date && until instanceof Date && until <= from;
  return isBackward ? [...problems, ["termEndsOn", "untilBeforeFrom"]] : problems;
}

function candidateProblems({ candidates }: Typed): Problem[] {
  const standing = Array.isArray(candidates) ? candidates.filter((one) => one?.userId) : [];
  if (standing.length === 0) return [["candidates.0.userId", "choose"]];
  const chosen = standing.map(({ userId }) => userId);
  return new Set(chosen).size < chosen.length ? [["candidates.0.userId", "personTwice"]] : [];
}

type Prepared = z.output<z.ZodObject<typeof fields>>;

function asElection(values: Prepared) {
  const { formKey: key, title, way, candidates = [] } = values;
  const lastVotes = way === "here" ? checkedDay(values, "votesUntil") : null;
  return {
    formKey: key,
    title,
    outside: way === "outside",
    termStartsOn: checkedDay(values, "termStartsOn"),
    // The last day of the term belongs to it.
    termEndsOn: addDays(checkedDay(values, "termEndsOn"), 1),
    votesUntil: lastVotes ? hourOn(addDays(lastVotes, 1), 0) : null,
    candidates: candidates.flatMap(({ userId, office, text: words }) =>
      userId ? [{ userId, office: office ?? "", text: words }] : [],
    ),
  };
}

function checkedDay(values: Typed, name: string): Date {
  const day = dayFrom(values, name);
  if (!(day instanceof Date)) throw new Error("a checked day is a date");
  return day;
}
