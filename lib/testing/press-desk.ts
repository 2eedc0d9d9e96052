import { db } from "@/lib/db";
import type { Network } from "@/lib/testing/network";

const DAY = 86_400_000;

/** Meetings with locked minutes: one without a press release, one with a draft, one with a published one. */
export async function plantPress(network: Network, meetings: [string, string, string]) {
  const [untold, drafted, told] = meetings;
  await lockMinutes(network, untold);
  const by = { createdAt: new Date(), createdById: network.actors.manager.userId };
  const text = { title: "Ein Treffen", body: "Ein Satz." };
  const draft = await db.pressRelease.create({
    data: { meetingId: drafted, slug: "entwurf", ...text, ...by },
  });
  const published = await db.pressRelease.create({
    data: {
      meetingId: told,
      slug: "ein-treffen",
      ...text,
      ...by,
      publishedAt: new Date(),
      publishedById: network.actors.manager.userId,
    },
  });
  return {
    untoldMeeting: untold,
    draftedMeeting: drafted,
    pressDraft: draft.id,
    pressPublished: published.id,
    pressPhoto: await plantPhoto(network, draft.id),
    ...(await plantQuotes(network, drafted)),
  };
}

async function lockMinutes({ actors }: Network, meetingId: string): Promise<void> {
  const content = {
    opening: "",
    presence: [],
    items: [],
    agreements: [],
    talks: "",
    next: "",
  };
  const now = new Date();
  await db.minutes.create({
    data: {
      meetingId,
      createdAt: now,
      circulatedAt: now,
      consentBy: now,
      lockedAt: now,
      versions: { create: { number: 1, content, savedAt: now, savedById: actors.manager.userId } },
    },
  });
}

/** One nobody was asked for yet, and one Stendal's mayor was asked for yesterday. */
async function plantQuotes({ officials, cities, actors }: Network, meetingId: string) {
  const yesterday = new Date(Date.now() - DAY);
  const said = { meetingId, officialId: officials.sieler.id, notedAt: yesterday };
  const quote = await db.quote.create({ data: { ...said, position: 1, text: "Ein Beispiel" } });
  const asked = await db.quote.create({ data: { ...said, position: 2, text: "Noch eines" } });
  const release = await db.release.create({
    data: {
      quoteId: asked.id,
      officialId: officials.sieler.id,
      cityId: cities.stendal.id,
      name: "Bastian Sieler, Stendal",
      email: "sieler@stendal.example",
      text: "„Noch eines“, sagte Stendals Oberbürgermeister Bastian Sieler.",
      askedAt: yesterday,
      askedById: actors.manager.userId,
    },
  });
  return { quote: quote.id, release: release.id };
}

async function plantPhoto({ actors }: Network, pressReleaseId: string): Promise<string> {
  const file = await db.storedFile.create({
    data: {
      name: "runde.png",
      mediaType: "image/png",
      size: 1,
      content: new Uint8Array([1]),
      digest: "0",
      uploadedAt: new Date(),
      uploadedById: actors.manager.userId,
    },
  });
  const words = { alternative: "Die Runde", caption: "Die Runde", credit: "Stadt" };
  // Nobody is on it, so that it holds nothing up.
  const data = { pressReleaseId, fileId: file.id, showsNobody: true, ...words };
  return (await db.pressPhoto.create({ data })).id;
}
