import "server-only";
import type { Tx } from "@/lib/db";
import type { ReminderKind } from "@/prisma/generated/enums";

/** Whose choice it is. */
type Chooser = { userId: string } | { officialId: string };

/** Of the reminders offered switches off those not wanted and the others on; gives those that are off now. */
export async function writeChoice(
  tx: Tx,
  whose: Chooser,
  offered: readonly ReminderKind[],
  wanted: readonly ReminderKind[],
  now: Date,
): Promise<ReminderKind[]> {
  const off = offered.filter((kind) => !wanted.includes(kind));
  const on = offered.filter((kind) => wanted.includes(kind));
  await tx.reminderOptOut.deleteMany({ where: { ...whose, kind: { in: on } } });
  await tx.reminderOptOut.createMany({
    data: off.map((kind) => ({ ...whose, kind, since: now })),
    skipDuplicates: true,
  });
  return off;
}
