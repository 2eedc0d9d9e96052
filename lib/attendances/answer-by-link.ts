import "server-only";
import { answerable, writeAnswer } from "@/lib/attendances/answers";
import type { AnswerByLink } from "@/lib/attendances/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { hashToken } from "@/lib/links/tokens";

/** Answers the one invitation a guest link was made for; who holds the link may, nobody else. Can be changed until the meeting begins. */
export async function answerByLink(
  token: string,
  input: AnswerByLink,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const link = await tx.guestLink.findFirst({
        where: {
          tokenHash: hashToken(token),
          revokedAt: null,
          expiresAt: { gt: now },
          attendance: { withdrawnAt: null, meeting: { invitedAt: { not: null } } },
        },
        select: { attendance: { select: answerable(now) } },
      });
      if (!link?.attendance) throw new Refused("linkInvalid");

      const onBehalf = input.answeredBy === "OFFICE";
      const name = onBehalf ? input.answeredByName : null;
      const by = { actor: null, onBehalf, name, via: "GUEST_LINK" } as const;
      return writeAnswer(tx, link.attendance, input, by, now);
    }),
  );
}
