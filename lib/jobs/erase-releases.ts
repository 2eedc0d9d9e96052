import "server-only";
import { db, inTransaction, type Tx } from "@/lib/db";
import { holdMeeting } from "@/lib/releases/standing";

/**
 * Erases what releases that ended before a moment leave behind: the addresses with the mails that went there, and the
 * words and pictures that were refused or taken away; gives how many. What was released and stands keeps its words: they are printed.
 */
export async function eraseReleases(before: Date, now: Date): Promise<number> {
  const addresses = await eraseAddresses(before);
  await db.release.updateMany({
    where: { OR: [{ refusedAt: { lt: before } }, { replacedAt: { lt: before } }] },
    data: { text: "", reason: null },
  });
  const meetings = await db.meeting.findMany({
    where: {
      OR: [
        { quotes: { some: { text: { not: "" }, ...unprinted(before) } } },
        { pressRelease: { photos: { some: unprinted(before) } } },
      ],
    },
    select: { id: true },
  });
  let erased = addresses;
  for (const { id } of meetings) {
    erased += await inTransaction(async (tx) => {
      // Somebody may be asking anew at this moment.
      await holdMeeting(tx, id);
      const quotes = await eraseQuotes(tx, id, before, now);
      return quotes + (await erasePhotos(tx, id, before));
    });
  }
  return erased;
}

async function eraseAddresses(before: Date): Promise<number> {
  const past = { lt: before };
  const ended = await db.release.findMany({
    where: {
      email: { not: null },
      OR: [{ releasedAt: past }, { refusedAt: past }, { replacedAt: past }],
    },
    select: { id: true },
  });
  const ids = ended.map(({ id }) => id);
  await db.$transaction([
    db.release.updateMany({ where: { id: { in: ids } }, data: { email: null } }),
    db.outboxMail.deleteMany({
      where: {
        OR: ids.flatMap((id) => [
          { dedupeKey: { startsWith: `release.asked:${id}:` } },
          { dedupeKey: { startsWith: `release.reminded:${id}:` } },
        ]),
      },
    }),
  ]);
  return ids.length;
}

/** Words or a picture that were refused or taken away before a moment, and not asked for anew since. */
function unprinted(before: Date) {
  const past = { lt: before };
  return {
    OR: [
      { removedAt: past },
      { removedAt: null, releases: { some: { refusedAt: past, replacedAt: null } } },
    ],
  };
}

/** The row stays, so that its number is given to no other quote. */
async function eraseQuotes(tx: Tx, meetingId: string, before: Date, now: Date): Promise<number> {
  const due = { meetingId, text: { not: "" }, ...unprinted(before) };
  const quotes = await tx.quote.findMany({ where: due, select: { id: true } });
  const ids = quotes.map(({ id }) => id);
  await tx.quote.updateMany({ where: { id: { in: ids } }, data: { text: "" } });
  await tx.quote.updateMany({
    where: { id: { in: ids }, removedAt: null },
    data: { removedAt: now },
  });
  return ids.length;
}

async function erasePhotos(tx: Tx, meetingId: string, before: Date): Promise<number> {
  const photos = await tx.pressPhoto.findMany({
    where: { pressRelease: { meetingId }, ...unprinted(before) },
    select: { id: true, fileId: true },
  });
  await tx.pressPhoto.deleteMany({ where: { id: { in: photos.map(({ id }) => id) } } });
  await tx.storedFile.deleteMany({ where: { id: { in: photos.map(({ fileId }) => fileId) } } });
  return photos.length;
}
