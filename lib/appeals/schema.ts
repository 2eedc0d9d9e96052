import { z } from "zod";
import { AUDIENCES, type Audience } from "@/lib/appeals/audience";
import {
  dayFields,
  dayFrom,
  formKey,
  id,
  line,
  optionalLine,
  optionalText,
  text,
  time,
  version,
} from "@/lib/form/fields";
import { guestFields, namesOffice } from "@/lib/form/guest";
import { dayErrors, dayOf, momentErrors, momentOf } from "@/lib/polls/moments";
import { FederalState } from "@/prisma/generated/enums";

export const LONGEST_TITLE = 60;
const hour = z.enum(["earlier", "later"], "choose").optional();

const LONGEST_BODY = 10_000;
const LONGEST_REQUEST = 200;

/** The text of an appeal as it is written; the day by which answers are asked for may stay open. */
export type AppealText = {
  title: string;
  body: string;
  callToAction: string;
  answerBy: Date | null;
};

export type DraftAppeal = AppealText & { formKey: string; audience: Audience };
export type EditAppeal = DraftAppeal & { appealId: string; version: number };
export type CorrectAppeal = Omit<EditAppeal, "audience"> & {
  change: "TYPO" | "MEANING";
  tellCities: boolean;
};

const orEmpty = (value: string | null) => value ?? "";

// A draft may be unfinished; what is missing is asked for when it is sent.
const draft = {
  formKey,
  intent: z.enum(["preview", "publish"], "invalid").default("preview"),
  title: optionalLine(LONGEST_TITLE).transform(orEmpty),
  body: optionalText(LONGEST_BODY).transform(orEmpty),
  callToAction: optionalLine(LONGEST_REQUEST).transform(orEmpty),
  ...dayFields("answerBy"),
  audience: z.enum(AUDIENCES, "choose").default("ALL"),
  states: several(z.enum(FederalState, "choose")),
  circles: several(id),
};

/** Boxes of one name: none, one or more of them ticked. */
function several<One extends z.ZodType>(one: One) {
  return z.union([z.array(one), one.transform((single) => [single])], "choose").default([]);
}

/** A new draft. */
export const draftAppealSchema = z
  .strictObject(draft)
  .transform(withAnswerBy)
  .transform(withAudience);

/** A draft that exists. */
export const editAppealSchema = z
  .strictObject({ ...draft, appealId: id, version })
  .transform(withAnswerBy)
  .transform(withAudience);

/** The text of a published appeal. */
export const correctAppealSchema = z
  .strictObject({
    formKey,
    appealId: id,
    version,
    title: line(LONGEST_TITLE),
    body: text(LONGEST_BODY),
    callToAction: line(LONGEST_REQUEST),
    ...dayFields("answerBy"),
    /** Whether those who had agreed are asked again. */
    change: z.enum(["TYPO", "MEANING"], "choose"),
    tellCities: z
      .literal("yes", "invalid")
      .optional()
      .transform((ticked) => ticked === "yes"),
  })
  .transform(withAnswerBy);

export const addAppealFileSchema = z.strictObject({ formKey });

export const removeAppealFileSchema = z.strictObject({ formKey, fileId: id });
export type RemoveAppealFile = z.output<typeof removeAppealFileSchema>;

export const askForCheckSchema = z.strictObject({ formKey, appealId: id });
export type AskForCheck = z.output<typeof askForCheckSchema>;

export const checkAppealSchema = z.strictObject({ formKey, appealId: id, version });
export type CheckAppeal = z.output<typeof checkAppealSchema>;

/** The second person gives the draft back with a word about what is to be changed. */
export const returnAppealSchema = z.strictObject({
  formKey,
  appealId: id,
  version,
  word: text(1_000),
});
export type ReturnAppeal = z.output<typeof returnAppealSchema>;

export const recallAppealSchema = z.strictObject({ formKey, appealId: id });
export type RecallAppeal = z.output<typeof recallAppealSchema>;

/** Day and hour at which it is sent. */
export const scheduleAppealSchema = z
  .strictObject({ formKey, appealId: id, version, ...dayFields("on"), at: time, hour: hour })
  .transform(({ formKey: key, appealId, version: seen, ...typed }, context) => {
    const problems = [...dayErrors(typed, "on"), ...momentErrors(typed)];
    for (const [path, message] of problems) {
      context.addIssue({ code: "custom", path: [path], message });
    }
    if (problems.length > 0) return z.NEVER;
    return { formKey: key, appealId, version: seen, publishAt: momentOf(typed, "on", "at") };
  });
export type ScheduleAppeal = z.output<typeof scheduleAppealSchema>;

/** To whom the result went, and on which day. */
export const handOverSchema = z
  .strictObject({ formKey, appealId: id, to: line(120), ...dayFields("on") })
  .transform(({ formKey: key, appealId, to, ...typed }, context) => {
    const problems = dayErrors(typed, "on");
    for (const [path, message] of problems) {
      context.addIssue({ code: "custom", path: [path], message });
    }
    if (problems.length > 0) return z.NEVER;
    return { formKey: key, appealId, to, on: dayOf(typed, "on") };
  });
export type HandOver = z.output<typeof handOverSchema>;

export const withdrawAppealSchema = z.strictObject({
  formKey,
  appealId: id,
  version,
  reason: z.string("reason").trim().min(1, "reason").max(500, "tooLong"),
});

export type WithdrawAppeal = z.output<typeof withdrawAppealSchema>;

export const remindCitiesSchema = z.strictObject({ formKey, appealId: id });

export type RemindCities = z.output<typeof remindCitiesSchema>;

const LONGEST_PLEDGE = 160;

const said = {
  formKey,
  answer: z.enum(["PLEDGED", "ENDORSED", "READ", "DECLINED", "REVOKED"], "choose"),
  /** What a city pledges, in a sentence; belongs to no other answer. */
  pledge: optionalLine(LONGEST_PLEDGE).optional(),
  /** The revision that stood on the page when the city answered. */
  revision: z.coerce.number("invalid").int("invalid").min(1, "invalid").optional(),
};

type Said = { answer: string; pledge?: string | null | undefined };

function pledgeSaysWhat({ answer, pledge }: Said, context: z.RefinementCtx): void {
  if (answer === "PLEDGED" && !pledge) {
    context.addIssue({ code: "custom", path: ["pledge"], message: "pledge" });
  }
}

export const answerAppealSchema = z
  .strictObject({ ...said, appealId: id, cityId: id })
  .superRefine(pledgeSaysWhat);

export type AnswerAppeal = z.output<typeof answerAppealSchema>;

/** The same behind a guest link, which names appeal and city. */
export const answerAppealByLinkSchema = z
  .strictObject({ ...said, ...guestFields })
  .superRefine(pledgeSaysWhat)
  .superRefine(namesOffice);

export type AnswerAppealByLink = z.output<typeof answerAppealByLinkSchema>;

type DayParts = {
  "answerBy.day"?: string | undefined;
  "answerBy.month"?: string | undefined;
  "answerBy.year"?: string | undefined;
};

function withAnswerBy<Values extends DayParts>(values: Values, context: z.RefinementCtx) {
  const {
    "answerBy.day": _day,
    "answerBy.month": _month,
    "answerBy.year": _year,
    ...rest
  } = values;
  const answerBy = dayFrom(values, "answerBy");
  if (answerBy === "date") {
    context.addIssue({ code: "custom", path: ["answerBy"], message: "date" });
    return z.NEVER;
  }
  return { ...rest, answerBy };
}

type AudienceParts = {
  audience: (typeof AUDIENCES)[number];
  states: FederalState[];
  circles: string[];
};

/** What is ticked for another choice than the one made counts for nothing. */
function withAudience<Values extends AudienceParts>(values: Values, context: z.RefinementCtx) {
  const { audience: kind, states, circles, ...rest } = values;
  const audience: Audience = {
    states: kind === "STATES" ? states : [],
    circleIds: kind === "CIRCLES" ? circles : [],
  };
  const isEmpty = audience.states.length + audience.circleIds.length === 0;
  if (kind !== "ALL" && isEmpty) {
    const path = [kind === "STATES" ? "states" : "circles"];
    context.addIssue({ code: "custom", path, message: "choose" });
    return z.NEVER;
  }
  return { ...rest, audience };
}
