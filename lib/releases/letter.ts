import "server-only";
import { actingAs } from "@/lib/auth/mandates";
import type { Tx } from "@/lib/db";
import { person } from "@/lib/releases/standing";
import type { Prisma } from "@/prisma/generated/client";

const user = {
  givenName: true,
  familyName: true,
  salutation: true,
  email: true,
} satisfies Prisma.UserSelect;

const meeting = {
  id: true,
  title: true,
  startsAt: true,
  timeZone: true,
} satisfies Prisma.MeetingSelect;

function selection(now: Date) {
  return {
    id: true,
    text: true,
    name: true,
    email: true,
    quoteId: true,
    official: { select: { ...person, userId: true } },
    askedBy: { select: user },
    quote: { select: { meeting: { select: meeting } } },
    photo: {
      select: { alternative: true, pressRelease: { select: { meeting: { select: meeting } } } },
    },
    city: {
      select: {
        name: true,
        mandates: {
          where: actingAs("OFFICE", now),
          select: { user: { select: user } },
        },
      },
    },
  } satisfies Prisma.ReleaseSelect;
}

/** Everything the mails about a release say, and to whom. */
export type ReleaseLetter = Prisma.ReleaseGetPayload<{ select: ReturnType<typeof selection> }>;

/** Reads a release as its mails tell it, inside the transaction that caused them. */
export async function readReleaseLetter(
  tx: Tx,
  releaseId: string,
  now: Date,
): Promise<ReleaseLetter> {
  return tx.release.findUniqueOrThrow({ where: { id: releaseId }, select: selection(now) });
}
