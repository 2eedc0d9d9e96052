import { z } from "zod";
import { formKey, id, line, optionalLine, optionalText, text, version } from "@/lib/form/fields";
import { themes } from "@/lib/projects/themes";
import { Transferability } from "@/prisma/generated/enums";

export const LONGEST = {
  title: 120,
  goal: 1000,
  effect: 1000,
  effort: 600,
  contact: 200,
  word: 300,
};

/** The short form: what and why; the rest as far as it is known. */
const short = {
  title: line(LONGEST.title),
  goal: text(LONGEST.goal),
  effect: optionalText(LONGEST.effect),
  effort: optionalText(LONGEST.effort),
  contact: optionalLine(LONGEST.contact),
  transferability: z
    .enum(Transferability, "choose")
    .optional()
    .transform((chosen) => chosen ?? null),
  transferNote: optionalText(LONGEST.word),
  themes,
};

/** A new project for an agenda item. */
export const handInProjectSchema = z.strictObject({ formKey, agendaItemId: id, ...short });

export type HandInProject = z.output<typeof handInProjectSchema>;

/** A project the city has handed in before, for another agenda item. */
export const chooseProjectSchema = z.strictObject({ formKey, agendaItemId: id, projectId: id });

export type ChooseProject = z.output<typeof chooseProjectSchema>;

export const editProjectSchema = z.strictObject({ formKey, projectId: id, version, ...short });

export type EditProject = z.output<typeof editProjectSchema>;
export type ProjectText = Omit<HandInProject, "formKey" | "agendaItemId">;

export const withdrawProjectSchema = z.strictObject({ formKey, projectId: id, version });

export type WithdrawProject = z.output<typeof withdrawProjectSchema>;

/** What a form sends beside a file. */
export const addFileSchema = z.strictObject({ formKey });

export const removeFileSchema = z.strictObject({ formKey, fileId: id });

export type RemoveFile = z.output<typeof removeFileSchema>;
