import "server-only";
import { answerable, writeAnswer } from "@/lib/attendances/answers";
import type { AnswerInvitation } from "@/lib/attendances/schema";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Enters an answer somebody gave a process manager by telephone; it says who entered it. */
export async function enterAnswer(
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
          invitedAt: { not: null },
          meeting: { AND: [{ invitedAt: { not: null } }, meetingsVisibleTo(actor)] },
        },
        select: answerable(now),
      });
      if (!attendance) throw new Refused("notFound");
      assertCan(actor, "attendance.enter", attendance.meeting);

      const by = { actor, onBehalf: false, name: null, via: "TELEPHONE" } as const;
      return writeAnswer(tx, attendance, input, by, now);
    }),
  );
}
