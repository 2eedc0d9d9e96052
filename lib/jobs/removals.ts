import "server-only";
import { db } from "@/lib/db";
import { eraseReleases } from "@/lib/jobs/erase-releases";
import type { RetentionKind } from "@/lib/privacy/retention";

type Count = { count: number };

/** How each kind of data goes that ended before a moment; gives how many went. A kind without a way does not compile. */
export const REMOVALS: Record<RetentionKind, (before: Date, now: Date) => Promise<number>> = {
  sessions: (before) => counted(db.session.deleteMany({ where: { expires: { lt: before } } })),
  signInRequests: (before) =>
    counted(db.signInRequest.deleteMany({ where: { expiresAt: { lt: before } } })),
  verificationTokens: (before) =>
    counted(db.verificationToken.deleteMany({ where: { expires: { lt: before } } })),
  guestLinks: (before) =>
    counted(db.guestLink.deleteMany({ where: { expiresAt: { lt: before } } })),
  formSubmissions: (before) =>
    counted(db.formSubmission.deleteMany({ where: { createdAt: { lt: before } } })),
  rateLimits: (before) =>
    counted(db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(before.getTime()) } } })),
  incomingMails: forgetReplies,
  sentMails: (before) => {
    const past = { lt: before };
    const ended = [{ sentAt: past }, { bouncedAt: past }, { givenUpAt: past }];
    return counted(db.outboxMail.deleteMany({ where: { OR: ended } }));
  },
  phoneNumbers: eraseNumbers,
  releases: eraseReleases,
  invitations: (before) =>
    counted(
      db.accountInvitation.deleteMany({ where: { acceptedAt: null, invitedAt: { lt: before } } }),
    ),
  cityImports: (before) =>
    counted(db.cityImport.deleteMany({ where: { uploadedAt: { lt: before } } })),
  contactChecks: (before) =>
    counted(db.contactCheck.deleteMany({ where: { askedAt: { lt: before } } })),
  reports: (before) => counted(db.retentionReport.deleteMany({ where: { ranAt: { lt: before } } })),
};

async function counted(removing: Promise<Count>): Promise<number> {
  return (await removing).count;
}

/** The row stays, so that the message is known again when the mailbox counts anew. */
async function forgetReplies(before: Date): Promise<number> {
  const { count } = await db.incomingMail.updateMany({
    where: {
      readAt: { lt: before },
      fromAddress: { not: "" },
      OR: [{ quarantined: null }, { settledAt: { lt: before } }],
    },
    data: { fromAddress: "", subject: null, content: {} },
  });
  return count;
}

/** Telephone numbers of call wishes that ended before a moment, with the mails that carried them. */
async function eraseNumbers(before: Date): Promise<number> {
  const ended = { lt: before };
  const calls = await db.callRequest.findMany({
    where: {
      phone: { not: null },
      OR: [
        { doneAt: ended },
        { declinedAt: ended },
        { withdrawnAt: ended },
        {
          windows: { none: { endsAt: { gte: before } } },
          // A later time that was agreed stands while earlier ones lie on the table.
          OR: [{ startsAt: null }, { startsAt: ended }],
        },
      ],
    },
    select: { id: true },
  });
  const ids = calls.map(({ id }) => id);
  await db.$transaction([
    db.callRequest.updateMany({ where: { id: { in: ids } }, data: { phone: null } }),
    db.outboxMail.deleteMany({ where: { callRequestId: { in: ids } } }),
  ]);
  return ids.length;
}
