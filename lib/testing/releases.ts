import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { type CheckedFile, checkFile } from "@/lib/files/check-file";
import { PICTURE_FILES } from "@/lib/files/kinds";
import { tokenFor } from "@/lib/links/tokens";
import { addPhoto } from "@/lib/press/add-photo";
import { describePhoto } from "@/lib/press/describe-photo";
import { noteQuote } from "@/lib/press/note-quote";
import type { NoteQuote } from "@/lib/press/schema";
import { askForPhoto } from "@/lib/releases/ask-for-photo";
import { askForQuote } from "@/lib/releases/ask-for-quote";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { type Network, NOW } from "@/lib/testing/network";
import { pngWith } from "@/lib/testing/pictures";

export const WORDS = "Ein Beispiel, das niemand gesagt hat";

/** A meeting that was held last week. */
export async function heldMeeting(network: Network): Promise<string> {
  const id = await scheduledMeeting(network);
  const startsAt = new Date("2026-11-17T09:00:00Z");
  await db.meeting.update({
    where: { id },
    data: { startsAt, heldAt: startsAt },
    select: { id: true },
  });
  return id;
}

/** What Lemgo's mayor is noted to have said, or what is said otherwise. */
export function quoteInput(
  network: Network,
  meetingId: string,
  changes: Partial<NoteQuote> = {},
): NoteQuote {
  return {
    formKey: randomUUID(),
    meetingId,
    text: WORDS,
    officialId: network.officials.baier.id,
    speakerName: null,
    speakerOffice: null,
    ...changes,
  };
}

/** A noted quote of a meeting; gives its id. */
export async function notedQuote(
  network: Network,
  meetingId: string,
  changes: Partial<NoteQuote> = {},
): Promise<string> {
  const input = quoteInput(network, meetingId, changes);
  const { position } = await noteQuote(network.actors.manager, input, NOW);
  return (await quoteAt(meetingId, position)).id;
}

/** A quote with its releases, the newest first. */
export async function quoteAt(meetingId: string, position: number) {
  return db.quote.findUniqueOrThrow({
    where: { meetingId_position: { meetingId, position } },
    include: { releases: { orderBy: { askedAt: "desc" } } },
  });
}

/** Lemgo's mayor, or whoever is meant, is asked for a quote as it stands; gives the release. */
export async function askedFor(
  network: Network,
  quoteId: string,
  now = NOW,
  email: string | null = null,
) {
  const { version } = await db.quote.findUniqueOrThrow({ where: { id: quoteId } });
  const input = { formKey: randomUUID(), quoteId, version, email };
  await askForQuote(network.actors.manager, input, now);
  return db.release.findFirstOrThrow({ where: { quoteId, replacedAt: null } });
}

/** The token of the link that a release was mailed with. */
export async function tokenOf(releaseId: string): Promise<string> {
  const link = await db.guestLink.findFirstOrThrow({ where: { releaseId, revokedAt: null } });
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", link.id);
}

/** A yes, or what is said otherwise. */
export function decision(changes: Partial<Decision> = {}): Decision {
  return { formKey: randomUUID(), answer: "RELEASE", text: "", reason: null, ...changes };
}

type Decision = {
  formKey: string;
  answer: "RELEASE" | "REWORD" | "REFUSE";
  text: string;
  reason: string | null;
};

/** A draft of the meeting's press release, as if its minutes had been approved. */
export async function draftOf(network: Network, meetingId: string, body: string): Promise<string> {
  const createdById = network.actors.manager.userId;
  const title = "Vier Städte an einem Tisch";
  const { id } = await db.pressRelease.create({
    data: {
      meetingId,
      title,
      body,
      slug: `entwurf-${meetingId}`,
      createdAt: NOW,
      createdById,
      revisions: { create: { number: 1, title, body, savedAt: NOW, savedById: createdById } },
    },
    select: { id: true },
  });
  return id;
}

/** A picture as it is uploaded, with what the camera wrote into it. */
export function picture(secret: string | null = null): Promise<CheckedFile> {
  const content = new Uint8Array(pngWith(secret));
  return checkFile(new File([content], "Runde.png"), PICTURE_FILES);
}

/** A picture of a draft with its words, for which Lemgo's mayor was asked; gives its id. */
export async function askedPhoto(network: Network, pressReleaseId: string): Promise<string> {
  const { manager } = network.actors;
  const add = { formKey: randomUUID(), pressReleaseId };
  const { photoId } = await addPhoto(manager, add, await picture(), NOW);
  const words = {
    alternative: "Vier Menschen am Tisch",
    caption: "Die Runde",
    credit: "Kim Kranz",
  };
  const describe = { formKey: randomUUID(), photoId, showsNobody: false, ...words };
  await describePhoto(manager, describe, NOW);
  const officialId = network.officials.baier.id;
  const ask = { formKey: randomUUID(), photoId, officialId, name: null, email: null };
  await askForPhoto(manager, ask, NOW);
  return photoId;
}
