import { google } from "@/lib/testing/calendar-programs/google";
import { exchange, outlook } from "@/lib/testing/calendar-programs/microsoft";
import { apple, nextcloud, thunderbird } from "@/lib/testing/calendar-programs/others";
import type { ProgramReply } from "@/lib/testing/calendar-programs/reply";

/** The calendar programs of town halls, each with its way of sending a reply. */
export const PROGRAMS = {
  exchange,
  outlook,
  google,
  apple,
  thunderbird,
  nextcloud,
} satisfies Record<string, (reply: ProgramReply) => string>;

export type Program = keyof typeof PROGRAMS;
