import { actingAs } from "@/lib/auth/mandates";
import { optOuts } from "@/lib/reminders/rules";
import type { Prisma } from "@/prisma/generated/client";

/** What a letter calls a person by. */
export const named = {
  givenName: true,
  familyName: true,
  salutation: true,
} satisfies Prisma.UserSelect;
/** A user who can be written to, with the reminders they do not want. */
export const reader = { ...named, ...optOuts, id: true, email: true } satisfies Prisma.UserSelect;

/** The users who act in a role at a moment, blocked ones left out, as readers of a mail. */
export function readersAs(role: "OFFICE" | "PROCESS_MANAGER", now: Date) {
  return {
    where: actingAs(role, now),
    select: { user: { select: reader } },
  } satisfies Prisma.City$mandatesArgs;
}
