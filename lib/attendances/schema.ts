import { z } from "zod";
import { formKey, id, optionalLine, optionalText, version } from "@/lib/form/fields";
import { guestFields, namesOffice } from "@/lib/form/guest";

const MOST_LETTERS_OF_A_NAME = 120;

/** What the form sends where nobody comes along, and where somebody comes who is not on the list. */
export const NOBODY = "";
export const SOMEBODY_ELSE = "other";

/** A colleague chosen from a list, nobody, or somebody else whose name and office are typed. */
const colleague = z
  .union([z.literal(NOBODY), z.literal(SOMEBODY_ELSE), z.uuid("choose")], "choose")
  .optional();

const name = optionalLine(MOST_LETTERS_OF_A_NAME);

const answerFields = {
  formKey,
  answer: z.enum(["ACCEPTED", "REPRESENTED", "DECLINED"], "choose"),
  note: optionalText(500),
  representativeOfficialId: colleague,
  representativeName: name,
  representativeOffice: name,
  companionOfficialId: colleague,
  companionName: name,
  companionOffice: name,
};

type Guests = Pick<
  z.output<z.ZodObject<typeof answerFields>>,
  | "answer"
  | "representativeOfficialId"
  | "representativeName"
  | "representativeOffice"
  | "companionOfficialId"
  | "companionName"
  | "companionOffice"
>;

/** A signed-in answer to an invitation, as its form sends it. */
export const answerInvitationSchema = z
  .strictObject({ ...answerFields, attendanceId: id, version })
  .superRefine((answer, context) => report(problemsOf(answer), context))
  .transform(withIds);

/** An answer behind a guest link, as its form sends it. */
export const answerByLinkSchema = z
  .strictObject({
    ...answerFields,
    version,
    ...guestFields,
  })
  .superRefine((answer, context) => report(problemsOf(answer), context))
  .superRefine(namesOffice)
  .transform(withIds);

/** Asking an official for the missing answer, as its button sends it. */
export const remindOfficialSchema = z.strictObject({ formKey, meetingId: id, attendanceId: id });

export type RemindOfficial = z.output<typeof remindOfficialSchema>;

type Forms = {
  invitation: z.output<typeof answerInvitationSchema>;
  link: z.output<typeof answerByLinkSchema>;
};

/** Without a version the answer is written whatever stands; forms always send one. */
export type AnswerInvitation = Omit<Forms["invitation"], "version"> & { version?: number };
export type AnswerByLink = Omit<Forms["link"], "version" | "token"> & { version?: number };

type Problem = [field: string, message: string];

function problemsOf(answer: Guests): Problem[] {
  if (answer.answer === "DECLINED") return [];
  return [
    ...(answer.answer === "REPRESENTED" ? problemsOfRepresentative(answer) : []),
    ...problemsOfCompanion(answer),
  ];
}

function problemsOfRepresentative(answer: Guests): Problem[] {
  if (isColleague(answer.representativeOfficialId)) return [];
  if (!answer.representativeOfficialId && !answer.representativeName) {
    return [["representativeOfficialId", "representative"]];
  }
  return [
    ...(answer.representativeName ? [] : [["representativeName", "name"] as Problem]),
    ...(answer.representativeOffice ? [] : [["representativeOffice", "office"] as Problem]),
  ];
}

function problemsOfCompanion(answer: Guests): Problem[] {
  if (answer.companionOfficialId !== SOMEBODY_ELSE) return [];
  return [
    ...(answer.companionName ? [] : [["companionName", "name"] as Problem]),
    ...(answer.companionOffice ? [] : [["companionOffice", "office"] as Problem]),
  ];
}

/** Fields that belong to a choice not made are left behind, whatever was typed into them before. */
function withIds<Values extends Guests & { note: string | null }>(values: Values) {
  const { representativeOfficialId, companionOfficialId, ...rest } = values;
  const isOther = companionOfficialId === SOMEBODY_ELSE;
  return {
    ...rest,
    note: values.answer === "DECLINED" ? values.note : null,
    representativeOfficialId: isColleague(representativeOfficialId)
      ? representativeOfficialId
      : null,
    companionOfficialId: isColleague(companionOfficialId) ? companionOfficialId : null,
    companionName: isOther ? values.companionName : null,
    companionOffice: isOther ? values.companionOffice : null,
  };
}

function isColleague(value: string | undefined): value is string {
  return value !== undefined && value !== NOBODY && value !== SOMEBODY_ELSE;
}

function report(problems: Problem[], context: z.RefinementCtx): void {
  for (const [field, message] of problems) {
    context.addIssue({ code: "custom", path: [field], message });
  }
}
