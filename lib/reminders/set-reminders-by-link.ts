import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { headOf } from "@/lib/circles/seating";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { hashToken } from "@/lib/links/tokens";
import { writeChoice } from "@/lib/reminders/choice";
import { KINDS_OF_INVITED } from "@/lib/reminders/rules";
import type { SetReminders } from "@/lib/reminders/schema";
import type { Prisma } from "@/prisma/generated/client";

const person = { id: true, userId: true } satisfies Prisma.OfficialSelect;

/** Says which reminders the official wants whom a guest link was made for, of a ballot or of minutes the head of the city; with an account it is the account's choice. */
export async function setRemindersByLink(
  token: string,
  input: SetReminders,
  now = new Date(),
): Promise<{ off: string[] }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const link = await tx.guestLink.findFirst({
        where: {
          tokenHash: hashToken(token),
          revokedAt: null,
          expiresAt: { gt: now },
          OR: [
            { attendance: { withdrawnAt: null, meeting: { invitedAt: { not: null } } } },
            { ballot: { isNot: null } },
            { minutesApproval: { isNot: null } },
          ],
        },
        select: {
          attendance: { select: { official: { select: person } } },
          ballot: { select: { city: { select: { officials: headOf(now, person) } } } },
          minutesApproval: { select: { city: { select: { officials: headOf(now, person) } } } },
        },
      });
      const city = link?.ballot?.city ?? link?.minutesApproval?.city;
      const official = link?.attendance?.official ?? city?.officials[0];
      if (!official) throw new Refused("linkInvalid");

      const { id, userId } = official;
      const whose = userId ? { userId } : { officialId: id };
      const off = await writeChoice(tx, whose, KINDS_OF_INVITED, input.kinds, now);
      await recordEvent(tx, {
        actor: null,
        kind: "reminder.set",
        subjectId: userId ?? id,
        details: { off },
        at: now,
      });
      return { off };
    }),
  );
}
