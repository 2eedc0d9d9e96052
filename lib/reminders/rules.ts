import { type Actor, citiesOf, holds } from "@/lib/auth/actor";
import type { ReminderKind } from "@/prisma/generated/enums";

type OptOuts = { reminderOptOuts: readonly { kind: ReminderKind }[] };

/** Somebody who can be reminded: a user, or an official with the user they are, if any. */
export type Remindable = OptOuts & { user?: OptOuts | null };

/** What a query selects of a person so that `wantsReminder` can tell. */
export const optOuts = { reminderOptOuts: { select: { kind: true } } } as const;

/** Whether a person wants reminders of a kind. Where an official is a user, the user's choice counts. */
export function wantsReminder(kind: ReminderKind, person: Remindable): boolean {
  const { reminderOptOuts } = person.user ?? person;
  return !reminderOptOuts.some((one) => one.kind === kind);
}

/** The reminders an invited official gets, with or without an account. */
export const KINDS_OF_INVITED = [
  "ANSWER",
  "MEETING",
  "POLL",
  "COMMITMENT",
  "PROJECT",
  "MINUTES",
] as const satisfies readonly ReminderKind[];

/** The reminders somebody gets in their roles: mayors and offices those of their city, process managers those of their circles. */
export function kindsFor(actor: Pick<Actor, "mandates">): ReminderKind[] {
  return [
    ...(citiesOf(actor).length > 0 ? KINDS_OF_INVITED : []),
    ...(holds(actor, "PROCESS_MANAGER") ? (["RHYTHM"] as const) : []),
  ];
}
