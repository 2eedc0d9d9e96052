import { z } from "zod";
import { optionalTime, readWindows, windowFields } from "@/lib/calls/windows";
import { formKey, id, line, optionalText, text, version } from "@/lib/form/fields";
import { token } from "@/lib/form/guest";

const PHONE = /^\+?[0-9][0-9 ()/-]{4,28}[0-9]$/;

const one = z
  .union([z.literal(""), z.uuid("choose")], "choose")
  .optional()
  .transform((value) => value || null);

/** A call wish as its form sends it: about a goal, a project, an agenda item or a person, or to a city with a topic of one's own. */
export const askForCallSchema = z
  .strictObject({
    formKey,
    fromCityId: id,
    goalId: one,
    projectId: one,
    agendaItemId: one,
    officialId: one,
    toCityId: one,
    topic: line(200),
    phone: z.string("required").trim().min(1, "required").regex(PHONE, "phone"),
    ...windowFields,
  })
  .superRefine(
    (values, context) => {
      const { goalId, projectId, agendaItemId, officialId, toCityId } = values;
      const about = [goalId, projectId, agendaItemId, officialId, toCityId].filter(Boolean);
      if (about.length !== 1) complain(context, "toCityId", "choose");
      for (const [field, message] of readWindows(values).problems)
        complain(context, field, message);
    },
    // Everything that is missing at once.
    { when: () => true },
  )
  .transform((values) => ({
    formKey: values.formKey,
    fromCityId: values.fromCityId,
    goalId: values.goalId,
    projectId: values.projectId,
    agendaItemId: values.agendaItemId,
    officialId: values.officialId,
    toCityId: values.toCityId,
    topic: values.topic,
    phone: values.phone,
    windows: readWindows(values).windows,
  }));

export type AskForCall = z.output<typeof askForCallSchema>;

const answerFields = {
  formKey,
  version,
  answer: z.enum(["AGREE", "OFFER", "KEEP", "DECLINE"], "choose"),
  /** The chosen window by its begin, so that it is none of others that lie on the table meanwhile. */
  window: z
    .string("choose")
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, "choose")
    .optional(),
  startsAt: optionalTime,
  note: optionalText(300),
  ...windowFields,
};

/** An answer to a call wish by somebody signed in: agree to a time, propose others, let the agreed one stand, or decline. */
export const answerCallSchema = z
  .strictObject({ ...answerFields, callId: id })
  .superRefine(checkAnswer)
  .transform((values) => ({ callId: values.callId, ...answerOf(values) }));

/** The same behind a guest link. */
export const answerCallByLinkSchema = z
  .strictObject({
    ...answerFields,
    token,
    name: line(120),
  })
  .superRefine(checkAnswer)
  .transform((values) => ({ token: values.token, name: values.name, ...answerOf(values) }));

type Forms = {
  signedIn: z.output<typeof answerCallSchema>;
  link: z.output<typeof answerCallByLinkSchema>;
};

export type AnswerCall = Forms["signedIn"];
export type AnswerCallByLink = Omit<Forms["link"], "token">;

/** A wish said in a meeting, as who leads it notes it. */
export const noteWishSchema = z.strictObject({
  formKey,
  meetingId: id,
  agendaItemId: id,
  fromCityId: z.uuid("choose"),
  toCityId: z.uuid("choose"),
});

export type NoteWish = z.output<typeof noteWishSchema>;

/** A noted wish that is no longer one. */
export const dropWishSchema = z.strictObject({ formKey, wishId: id });

export type DropWish = z.output<typeof dropWishSchema>;

/** That the talk took place, and in one sentence what came of it. */
export const finishCallSchema = z.strictObject({ formKey, callId: id, version, result: text(300) });

export type FinishCall = z.output<typeof finishCallSchema>;

type Answered = z.output<z.ZodObject<typeof answerFields>>;

function checkAnswer(values: Answered, context: z.RefinementCtx): void {
  if (values.answer === "AGREE" && !values.window) complain(context, "window", "choose");
  if (values.answer !== "OFFER") return;
  for (const [field, message] of readWindows(values).problems) complain(context, field, message);
}

/** What belongs to an answer not given is left behind, whatever was typed into it before. */
function answerOf(values: Answered) {
  const { formKey, version, answer } = values;
  const isAgreed = answer === "AGREE";
  return {
    formKey,
    version,
    answer,
    window: isAgreed ? (values.window ?? null) : null,
    startsAt: isAgreed ? values.startsAt : null,
    note: isAgreed ? null : values.note,
    windows: answer === "OFFER" ? readWindows(values).windows : [],
  };
}

function complain(context: z.RefinementCtx, field: string, message: string): void {
  context.addIssue({ code: "custom", path: [field], message });
}
