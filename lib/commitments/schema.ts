import { z } from "zod";
import { hasAtMostThreeSentences } from "@/lib/commitments/sentences";
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

/** What stands in the field "Wer" when the whole circle takes it on. */
export const WHOLE_CIRCLE = "all";

const owner = z.union([z.literal(WHOLE_CIRCLE), id]);
const owners = z
  .union([z.array(z.string()), z.string().transform((one) => [one])], "choose")
  .refine((list) => list.length > 0 && z.array(owner).safeParse(list).success, "choose");

/** Noting an agreement. */
export const makeCommitmentSchema = z
  .strictObject({
    formKey,
    circleId: id,
    meetingId: id,
    /** Where it came up at a meeting. */
    agendaItemId: id.optional(),
    title: line(160),
    owners,
    ...dayFields("dueOn"),
    proviso: optionalLine(200),
    responsibleId: z
      .union([id, z.literal("")], "choose")
      .optional()
      .transform((chosen) => chosen || null),
  })
  .transform((typed, context) => ({
    formKey: typed.formKey,
    circleId: typed.circleId,
    meetingId: typed.meetingId as string | null,
    ...(typed.agendaItemId ? { agendaItemId: typed.agendaItemId } : {}),
    title: typed.title,
    ownerCityIds: citiesAmong(typed.owners),
    dueOn: dayOrIssue(typed, context),
    proviso: typed.proviso,
    responsibleId: typed.responsibleId,
  }));

export type MakeCommitment = z.output<typeof makeCommitmentSchema>;

/** An agreement in one line, as somebody said it: who, what, until when, under which proviso. */
export const noteSpokenSchema = z.strictObject({
  formKey,
  meetingId: id,
  agendaItemId: id.optional(),
  line: line(200),
});

export type NoteSpoken = z.output<typeof noteSpokenSchema>;

/** "Wie steht es heute?": a reason belongs to postponing and giving up, a new day to postponing. */
export const reportCommitmentSchema = z
  .strictObject({
    formKey,
    commitmentId: id,
    version,
    status: z.enum(["IN_PROGRESS", "ACHIEVED", "POSTPONED", "ABANDONED"], "choose"),
    reason: optionalText(200).transform((reason) => reason?.replaceAll(/\s+/g, " ") ?? null),
    note: optionalText(600).refine(
      (note) => note === null || hasAtMostThreeSentences(note),
      "sentences",
    ),
    ...dayFields("dueOn"),
  })
  .transform((typed, context) => {
    const { formKey, commitmentId, version, status, note } = typed;
    const isPostponed = status === "POSTPONED";
    const needsReason = isPostponed || status === "ABANDONED";
    if (needsReason && !typed.reason)
      context.addIssue({ code: "custom", path: ["reason"], message: "reason" });
    const dueOn = isPostponed ? dayOrIssue(typed, context) : null;
    if (
      isPostponed &&
      dueOn === null &&
      context.issues.every(({ path }) => path?.[0] !== "dueOn")
    ) {
      context.addIssue({ code: "custom", path: ["dueOn"], message: "required" });
    }
    return {
      formKey,
      commitmentId,
      version,
      status,
      note,
      reason: needsReason ? typed.reason : null,
      dueOn,
    };
  });

export type ReportCommitment = z.output<typeof reportCommitmentSchema>;

function dayOrIssue(typed: Record<string, unknown>, context: z.RefinementCtx): Date | null {
  const day = dayFrom(typed, "dueOn");
  if (day !== "date") return day;
  context.addIssue({ code: "custom", path: ["dueOn"], message: "date" });
  return null;
}

/** What a city says to the proviso of an agreement; whoever refuses says why. */
export const decideProvisoSchema = z
  .strictObject({
    formKey,
    commitmentId: id,
    cityId: id,
    seen: z.enum(["OPEN", "CONFIRMED", "REFUSED"], "invalid"),
    word: z.enum(["CONFIRMED", "REFUSED"], "choose"),
    reason: optionalText(200),
  })
  .refine(({ word, reason }) => word === "CONFIRMED" || reason !== null, {
    path: ["reason"],
    message: "reason",
  })
  .transform((typed) => ({ ...typed, reason: typed.word === "REFUSED" ? typed.reason : null }));

export type DecideProviso = z.output<typeof decideProvisoSchema>;

/** Who sees to it; an empty choice means nobody any more. */
export const assignOfficialSchema = z.strictObject({
  formKey,
  commitmentId: id,
  version,
  officialId: z.union([id, z.literal("").transform(() => null)], "choose"),
});

export type AssignOfficial = z.output<typeof assignOfficialSchema>;

/** An agreement offered to another city, with a sentence why. */
export const offerHandoverSchema = z.strictObject({
  formKey,
  commitmentId: id,
  fromCityId: id,
  toCityId: z.union([id], "choose"),
  reason: text(200),
});

export type OfferHandover = z.output<typeof offerHandoverSchema>;

/** What becomes of an offer. */
export const decideHandoverSchema = z.strictObject({
  formKey,
  handoverId: id,
  word: z.enum(["ACCEPT", "DECLINE", "WITHDRAW"], "choose"),
  reason: optionalText(200),
});

export type DecideHandover = z.output<typeof decideHandoverSchema>;

/** Which cities own an agreement from now on. */
export const setOwnersSchema = z
  .strictObject({ formKey, commitmentId: id, version, owners, reason: optionalText(200) })
  .transform(({ owners: ticked, ...typed }) => ({ ...typed, ownerCityIds: citiesAmong(ticked) }));

export type SetOwners = z.output<typeof setOwnersSchema>;

/** Ticking "die ganze Runde" counts for more than single cities. */
function citiesAmong(ticked: readonly string[]): string[] {
  return ticked.includes(WHOLE_CIRCLE) ? [] : [...new Set(ticked)];
}
