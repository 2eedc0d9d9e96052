import "server-only";
import { answerable, writeAnswer } from "@/lib/attendances/answers";
import type { AnswerInvitation } from "@/lib/attendances/schema";
import { type Actor, citiesOf, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Accepts, declines or names a representative for an official of the actor's city; an office does so on behalf. Can be changed until the meeting begins. */
export async function answerInvitation(
  actor: Actor,
  input: AnswerInvitation,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const attendance = await tx.attendance.findFirst({
        where: {
          id: input.attendanceId,
          withdrawnAt: null,
          official: { cityId: { in: citiesOf(actor) } },
          meeting: { AND: [{ invitedAt: { not: null } }, meetingsVisibleTo(actor)] },
        },
        select: answerable(now),
      });
      if (!attendance) throw new Refused("notFound");
      const { official } = attendance;
      assertCan(actor, "attendance.answer", official);

      const isOwn = official.userId === actor.userId;
      const onBehalf = !isOwn && principalFor(actor, official.cityId) !== null;
      const by = { actor, onBehalf, name: null, via: "SIGNED_IN" } as const;
      return writeAnswer(tx, attendance, input, by, now);
    }),
  );
}
