import { db } from "@/lib/db";
import { type Network, NOW } from "@/lib/testing/network";

/** Slots with and without a project, minutes in every state, quotes and a picture to release; around an invited meeting. */
export async function plantMeetingWork(network: Network, meetingId: string): Promise<void> {
  const { circle } = network;
  const all = await db.meeting.findMany({ where: { circleId: circle.id }, orderBy: { id: "asc" } });
  await db.agendaItem.deleteMany({});
  await db.agendaItem.createMany({
    data: all.flatMap(({ id }) => slots(network).map((slot) => ({ ...slot, meetingId: id }))),
  });
  await db.meeting.update({
    where: { id: meetingId },
    data: { projectsBy: new Date("2026-12-08") },
  });
  await plantProject(network, meetingId);
  const others = all.filter(({ id }) => id !== meetingId);
  for (const [index, state] of MINUTES.entries()) {
    const meeting = others[index];
    if (meeting) await plantMinutes(network, meeting.id, state);
  }
  await plantReleases(network, meetingId);
  await plantNotedWishes(network, meetingId);
  await db.meeting.create({
    data: {
      circleId: circle.id,
      title: "Ohne Protokoll",
      startsAt: new Date("2026-11-02T09:00:00Z"),
      durationMinutes: 90,
      format: "DIGITAL",
      createdById: network.actors.manager.userId,
      invitedAt: NOW,
      heldAt: NOW,
      agenda: { create: slots(network) },
    },
  });
}

function slots({ cities }: Network) {
  return [
    { position: 1, kind: "WELCOME" as const, title: "Begrüßung", minutes: 5, cityId: null },
    ...[cities.stendal, cities.lemgo, cities.parchim, cities.aachen].map(({ id }, index) => ({
      position: index + 2,
      kind: "PROJECT" as const,
      title: "Projekt",
      minutes: 20,
      cityId: id,
    })),
  ];
}

/** Stendal and Lemgo wish to talk with each other; of Stendal's two wishes one is settled. */
async function plantNotedWishes({ cities, actors }: Network, meetingId: string): Promise<void> {
  const [item] = await db.agendaItem.findMany({
    where: { meetingId },
    orderBy: { position: "asc" },
  });
  if (!item) throw new Error("an agenda");
  const wish = (fromCityId: string, toCityId: string, settledAt: Date | null = null) => ({
    agendaItemId: item.id,
    fromCityId,
    toCityId,
    notedAt: NOW,
    notedById: actors.manager.userId,
    settledAt,
  });
  await db.notedWish.createMany({
    data: [
      wish(cities.stendal.id, cities.lemgo.id),
      wish(cities.stendal.id, cities.parchim.id, NOW),
      wish(cities.lemgo.id, cities.stendal.id),
    ],
  });
}

async function plantProject({ cities, actors }: Network, meetingId: string): Promise<void> {
  const { id } = await db.project.create({
    data: {
      cityId: cities.parchim.id,
      title: "Ehrenamtskarte",
      goal: "Danken.",
      handedInAt: NOW,
      handedInById: actors.manager.userId,
    },
  });
  await db.agendaItem.updateMany({
    where: { meetingId, cityId: cities.parchim.id },
    data: { projectId: id },
  });
}

type MinutesState = { circulatedAt: Date | null; lockedAt: Date | null };

const MINUTES: MinutesState[] = [
  { circulatedAt: null, lockedAt: null },
  { circulatedAt: NOW, lockedAt: null },
  { circulatedAt: NOW, lockedAt: NOW },
];

async function plantMinutes({ cities, actors }: Network, meetingId: string, state: MinutesState) {
  const consentBy = state.circulatedAt ? new Date("2026-12-01") : null;
  const approved = { approvedAt: NOW, approvedById: actors.lemgoMayor.userId, number: 2 };
  await db.minutes.create({
    data: {
      meetingId,
      createdAt: NOW,
      ...state,
      version: 2,
      consentBy,
      approvals: {
        create: [
          { cityId: cities.stendal.id },
          { cityId: cities.gardelegen.id, ...approved, number: 1 },
          { cityId: cities.lemgo.id, ...approved },
          { cityId: cities.parchim.id, remindedAt: NOW, silentAt: NOW },
        ],
      },
    },
  });
}

async function plantReleases(network: Network, meetingId: string): Promise<void> {
  const { cities, actors } = network;
  const { userId } = actors.manager;
  const asked = { askedAt: NOW, askedById: userId, name: "Bürgermeister", text: "Wir lernen." };
  const decided = { decidedById: userId };
  const quote = await db.quote.create({
    data: { meetingId, position: 1, speakerName: "Kim Muster", text: "Wir lernen.", notedAt: NOW },
  });
  const removed = await db.quote.create({
    data: {
      meetingId,
      position: 2,
      speakerName: "Kim Muster",
      text: "Weg damit.",
      notedAt: NOW,
      removedAt: NOW,
    },
  });
  const ofQuote = { ...asked, quoteId: quote.id };
  await db.release.createMany({
    data: [
      { ...ofQuote, cityId: cities.stendal.id },
      { ...ofQuote, cityId: cities.lemgo.id, replacedAt: NOW },
      { ...ofQuote, cityId: cities.lemgo.id, replacedAt: NOW, releasedAt: NOW, ...decided },
      { ...asked, quoteId: removed.id, cityId: cities.stendal.id },
      { ...asked, photoId: await plantPhoto(network, meetingId), cityId: cities.lemgo.id },
    ],
  });
}

async function plantPhoto({ actors }: Network, meetingId: string): Promise<string> {
  const by = { createdById: actors.manager.userId, createdAt: NOW };
  const text = { slug: "wir-lernen", title: "Wir lernen", body: "Wir lernen." };
  const press = await db.pressRelease.create({ data: { meetingId, ...text, ...by } });
  const file = await db.storedFile.create({
    data: {
      name: "runde.png",
      mediaType: "image/png",
      size: 1,
      content: new Uint8Array([1]),
      digest: "0",
      uploadedAt: NOW,
      uploadedById: actors.manager.userId,
    },
  });
  const words = { alternative: "Die Runde", caption: "Die Runde", credit: "Stadt" };
  const photo = await db.pressPhoto.create({
    data: { pressReleaseId: press.id, fileId: file.id, ...words },
  });
  return photo.id;
}
