import { z } from "zod";
import { AgendaItemKind } from "@/prisma/generated/enums";

/** Characters of one part, at most. */
export const PART_LENGTH = 20_000;

const words = z.string().max(PART_LENGTH);

/** A part is named by the id of what it tells of; the three others by these words. */
export const OPENING = "opening";
export const TALKS = "talks";
export const NEXT = "next";

/** Content of one version of the minutes: the whole text, as everybody was or is to read it, without any other table. */
export const minutesContentSchema = z.strictObject({
  opening: words,
  /** Who was there, one part per city, in words: "Oberbürgermeister Bastian Sieler". */
  presence: z.array(z.strictObject({ part: z.uuid(), city: z.string(), text: words })),
  /** `part` is the id of the agenda item. */
  items: z.array(
    z.strictObject({
      part: z.uuid(),
      kind: z.enum(AgendaItemKind),
      title: z.string(),
      /** The presenting city, where there is one. */
      city: z.string().nullable(),
      text: words,
    }),
  ),
  /** What was agreed here; `part` is the id of the commitment, `text` its wording in the minutes. */
  agreements: z.array(
    z.strictObject({
      part: z.uuid(),
      text: words,
      /** "Stendal und Lemgo", or "alle Städte der Runde". */
      owners: z.string(),
      /** The cities that own it; empty for the whole circle. */
      cityIds: z.array(z.uuid()),
      due: z.iso.date().nullable(),
      proviso: z.string().nullable(),
    }),
  ),
  /** That two cities talked, one sentence a line. */
  talks: words,
  /** The next date in words; empty while there is none. */
  next: words,
});

export type MinutesContent = z.output<typeof minutesContentSchema>;
