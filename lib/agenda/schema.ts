import { z } from "zod";
import { dayFields, dayFrom, formKey, id, optionalLine, version } from "@/lib/form/fields";
import type { AgendaItemKind } from "@/prisma/generated/enums";

export const AGENDA_KINDS = [
  "WELCOME",
  "REVIEW",
  "PROJECT",
  "DISCUSSION",
  "AGREEMENTS",
  "CLOSING",
] as const satisfies readonly AgendaItemKind[];

/** As many rows as an agenda may have. */
export const MOST_ROWS = 20;

const row = z
  .strictObject({
    /** The item that stood in this row; a row without one is new. */
    id: z.union([z.literal("").transform(() => null), id], "invalid").optional(),
    /** The topic of the circle it came from. */
    topicId: z.union([z.literal("").transform(() => null), id], "invalid").optional(),
    kind: z.enum(AGENDA_KINDS, "choose"),
    title: optionalLine(160),
    minutes: z.string("number").trim().optional(),
    cityId: z.union([z.literal("").transform(() => null), id], "choose").optional(),
    presenterId: z.union([z.literal("").transform(() => null), id], "choose").optional(),
    presentedBy: optionalLine(160),
    /** What the field began with when an official presents: unchanged, it still means that official. */
    presenterName: optionalLine(200),
  })
  .superRefine(({ title, minutes }, context) => {
    if (title === null) return;
    const error = minutesError(minutes ?? "");
    if (error) context.addIssue({ code: "custom", path: ["minutes"], message: error });
  });

/** The rows of an agenda in their order; a row without a title is taken off. */
export const agendaItems = z
  .array(row, "invalid")
  .optional()
  .transform((rows) =>
    (rows ?? []).flatMap(({ title, ...rest }) => (title === null ? [] : [rowOf(title, rest)])),
  );

function rowOf(title: string, typed: Omit<z.output<typeof row>, "title">) {
  const { id: standing, topicId = null, kind, minutes, cityId, ...presenting } = typed;
  const { presenterId, presenterName, presentedBy } = presenting;
  const isOfficial = Boolean(presenterId) && presentedBy === presenterName;
  return {
    id: standing ?? null,
    topicId,
    kind,
    title,
    minutes: Number(minutes),
    cityId: cityId ?? null,
    presenterId: isOfficial ? (presenterId ?? null) : null,
    presentedBy: isOfficial ? null : presentedBy,
  };
}

/** One item as a form names it: which one it was, and what it is to be. */
export type AgendaRow = z.output<typeof agendaItems>[number];

/** One item as it is saved: presented by an official, by somebody in words, or by nobody in particular. */
export type AgendaEntry = Omit<AgendaRow, "id" | "topicId">;

/** What is saved of a row. */
export function entryOf(row: AgendaEntry): AgendaEntry {
  const { kind, title, minutes, cityId, presenterId, presentedBy } = row;
  return { kind, title, minutes, cityId, presenterId, presentedBy };
}

/**
 * Gathers flat fields `${name}.0.title`, `${name}.1.title`, … into a list, so that errors come back under
 * the same names. Fields of rows beyond `most` stay where they are and are refused by a strict object;
 * `missing` is a row the numbers leave out.
 */
export function gatherRows(
  values: unknown,
  name: string,
  most: number,
  missing: object = EMPTY,
): unknown {
  if (typeof values !== "object" || values === null) return values;
  const rows: Record<string, unknown>[] = [];
  const others: [string, unknown][] = [];
  for (const [key, value] of Object.entries(values)) {
    const [room, index, ...parts] = key.split(".");
    // A date has three fields of its own: "dates.0.on.day".
    const field = parts.join(".");
    const position = /^\d{1,2}$/.test(index ?? "") ? Number(index) : most;
    if (room === name && field && position < most)
      rows[position] = { ...rows[position], [field]: value };
    else others.push([key, value]);
  }
  // A gap in the numbers would make a hole in the list.
  return { ...Object.fromEntries(others), [name]: Array.from(rows, (one) => one ?? missing) };
}

const EMPTY = { kind: "DISCUSSION" };

function minutesError(minutes: string): string | null {
  if (!/^\d{1,4}$/.test(minutes)) return "number";
  return Number(minutes) >= 1 && Number(minutes) <= 480 ? null : "outOfRange";
}

/** The agenda as a whole; `notify` tells the invitees by mail. */
export const changeAgendaSchema = z.preprocess(
  (values) => gatherRows(values, "agenda", MOST_ROWS),
  z
    .strictObject({
      formKey,
      meetingId: id,
      version,
      agenda: agendaItems,
      agendaRows: z.string().max(2).optional(),
      ...dayFields("projectsBy"),
      notify: z.literal("yes").optional(),
      intent: z.literal("save").optional(),
    })
    .transform((values, context) => {
      const projectsBy = dayFrom(values, "projectsBy");
      if (projectsBy === "date") {
        context.addIssue({ code: "custom", path: ["projectsBy"], message: "date" });
        return z.NEVER;
      }
      const { agenda, notify, formKey, meetingId, version } = values;
      return { formKey, meetingId, version, items: agenda, projectsBy, notify: notify === "yes" };
    }),
);

export type ChangeAgenda = Omit<z.output<typeof changeAgendaSchema>, "notify"> & {
  notify?: boolean;
};
