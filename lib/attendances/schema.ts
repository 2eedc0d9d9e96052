import { z } from "zod";
import { formKey, id, optionalLine, optionalText, version } from "@/lib/form/fields";

const MOST_LETTERS_OF_A_NAME = 120;

/** A record chosen from a list, or nothing; nothing becomes null. */
const optionalId = z
  .union([z.literal(""), z.uuid()], "choose")
  .optional()
  .transform((value) => (value ? value : null));

const name = optionalLine(MOST_LETTERS_OF_A_NAME);

const answerFields = {
  formKey,
  answer: z.enum(["ACCEPTED", "REPRESENTED", "DECLINED"], "choose"),
  note: optionalText(500),
  representativeOfficialId: optionalId,
  representativeName: name,
  representativeOffice: name,
  companionOfficialId: optionalId,
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
  .superRefine((answer, context) => report(problemsOf(answer), context));

/** An answer behind a guest link, as its form sends it. */
export const answerByLinkSchema = z
  .strictObject({
    ...answerFields,
    version,
    token: z.string("invalid").max(200, "invalid"),
    answeredBy: z.enum(["SELF", "OFFICE"], "choose"),
    answeredByName: name,
  })
  .superRefine((answer, context) => {
    const problems = problemsOf(answer);
    if (answer.answeredBy === "OFFICE" && !answer.answeredByName) {
      problems.push(["answeredByName", "name"]);
    }
    report(problems, context);
  });

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
  if (answer.representativeOfficialId) return [];
  return [
    ...(answer.representativeName ? [] : [["representativeName", "representative"] as Problem]),
    ...(answer.representativeOffice ? [] : [["representativeOffice", "office"] as Problem]),
  ];
}

function problemsOfCompanion(answer: Guests): Problem[] {
  if (answer.companionOfficialId) return [];
  if (answer.companionName && !answer.companionOffice) return [["companionOffice", "office"]];
  if (answer.companionOffice && !answer.companionName) return [["companionName", "name"]];
  return [];
}

function report(problems: Problem[], context: z.RefinementCtx): void {
  for (const [field, message] of problems) {
    context.addIssue({ code: "custom", path: [field], message });
  }
}
