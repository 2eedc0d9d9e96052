import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db, inTransaction } from "@/lib/db";
import { minutesContentSchema } from "@/lib/minutes/content";
import { draftPressRelease } from "@/lib/press/draft";
import { readFacts } from "@/lib/press/read-facts";
import { keepDatabase } from "@/lib/testing/database";
import { tellMeetingOf2022 } from "@/lib/testing/meeting-2022";
import { countStatements } from "@/lib/testing/statements";

let told: Awaited<ReturnType<typeof tellMeetingOf2022>>;
let putBack: () => Promise<void>;

beforeAll(async () => {
  told = await tellMeetingOf2022();
  putBack = await keepDatabase();
});

beforeEach(async () => {
  await putBack();
});

async function read(actor: Actor = told.cast.zoselMohr) {
  return inTransaction((tx) => readFacts(tx, actor, told.meetingId, told.now));
}

async function anotherMeeting(startsAt: string, state: { invitedAt?: Date; heldAt?: Date }) {
  await db.meeting.createMany({
    data: [
      {
        circleId: told.world.circle.id,
        title: "Austausch",
        startsAt: new Date(startsAt),
        durationMinutes: 90,
        format: "DIGITAL",
        createdById: told.cast.zoselMohr.userId,
        ...state,
      },
    ],
  });
}

it("takes the next date from the first meeting to come that people are invited to", async () => {
  expect((await read()).meeting.nextAt).toBeNull();
  await anotherMeeting("2023-03-07T08:00:00Z", {});
  await anotherMeeting("2023-05-09T08:00:00Z", { invitedAt: told.now });

  expect(draftPressRelease(await read()).body).toContain(
    "Das nächste Mal trifft sich die Runde am Dienstag, dem 9. Mai 2023.",
  );
});

it("names no next date when the circle has met again since", async () => {
  await anotherMeeting("2023-01-10T08:00:00Z", { invitedAt: told.now, heldAt: told.now });
  await anotherMeeting("2023-05-09T08:00:00Z", { invitedAt: told.now });

  expect((await read()).meeting.nextAt).toBeNull();
});

it("does not call a constellation new that has met before", async () => {
  expect((await read()).meeting.isFirstOfItsKind).toBe(true);
  await anotherMeeting("2022-02-08T09:00:00Z", { heldAt: told.now });
  expect((await read()).meeting.isFirstOfItsKind).toBe(false);
});

it("keeps a promise under a proviso to itself until every city has confirmed it", async () => {
  const { content } = await db.minutesVersion.findFirstOrThrow({
    select: { content: true },
    orderBy: { number: "desc" },
  });
  const { agreements, ...rest } = minutesContentSchema.parse(content);
  const provisional = agreements.map((one, index) => ({ ...one, proviso: index ? null : "Rat" }));
  await db.minutesVersion.updateMany({ data: { content: { ...rest, agreements: provisional } } });
  const before = await read();
  await db.commitment.update({
    where: { id: agreements[0]?.part ?? "" },
    data: { proviso: "Rat", confirmedAt: told.now },
    select: { id: true },
  });

  expect(before.agreements).toHaveLength(1);
  expect((await read()).agreements).toHaveLength(2);
});

it("counts the cities that belonged to the network that day", async () => {
  const { network } = await read();
  const [lemgo, parchim] = [told.world.cities.lemgo.id, told.world.cities.parchim.id];
  await db.networkMembership.updateMany({ where: { cityId: lemgo }, data: { cohort: 2023 } });
  await db.networkMembership.updateMany({
    where: { cityId: parchim },
    data: { joinedOn: new Date("2021-03-01"), leftOn: new Date("2022-11-08") },
  });

  expect((await read()).network.cities).toBe(network.cities - 2);
});

it("knows who came along, by name as typed or from the administration, each once", async () => {
  const { sieler, kleefeldt, baier } = told.world.officials;
  const { meetingId } = told;
  await db.attendance.createMany({
    data: [{ meetingId, officialId: kleefeldt.id, presence: "PRESENT", presenceNotedAt: told.now }],
  });
  await db.attendance.updateMany({
    where: { meetingId, officialId: baier.id },
    data: {
      presence: "REPRESENTED",
      representativeName: "Kim Kranz",
      representativeOffice: "Amtsleiterin",
    },
  });
  await db.attendance.updateMany({
    where: { meetingId, officialId: sieler.id },
    data: { presence: "EXCUSED" },
  });
  const [stendal, lemgo] = (await read()).cities.map(({ delegation }) => delegation);

  expect(stendal?.presence).toBe("EXCUSED");
  expect(stendal?.companions.map(({ name }) => name)).toEqual(["Axel Kleefeldt"]);
  expect(lemgo?.representative).toMatchObject({ name: "Kim Kranz", officeTitle: "Amtsleiterin" });
  expect(lemgo?.companions.map(({ name }) => name)).toEqual(["Hendric Schwär-Fröhlich"]);
});

it("calls a spokesperson just elected again for three months, and nobody who is new", async () => {
  const again = async () => (await read()).spokespersons.map((one) => one.isJustReElected);
  expect(await again()).toEqual([true]);
  await db.meeting.updateMany({ data: { startsAt: new Date("2023-02-07T09:00:00Z") } });
  expect(await again()).toEqual([false]);
  await db.meeting.updateMany({ data: { startsAt: new Date("2022-11-08T09:00:00Z") } });
  await db.mandate.deleteMany({
    where: { role: "SPOKESPERSON", endsAt: new Date("2022-11-01T00:00:00Z") },
  });
  expect(await again()).toEqual([false]);
});

it("tells of an appeal published around the meeting, unless it was withdrawn", async () => {
  const appeal = {
    authorId: told.cast.zoselMohr.userId,
    authorOffice: "Sprecherin",
    title: "Werben Sie",
    body: "Text",
    callToAction: "Sprechen Sie darüber.",
  };
  await db.appeal.createMany({
    data: [
      { ...appeal, slug: "a", publishedAt: new Date("2022-11-10T09:00:00Z") },
      { ...appeal, slug: "b", title: "Alt", publishedAt: new Date("2022-09-01T09:00:00Z") },
    ],
  });
  const around = await read();
  await db.appeal.updateMany({ data: { withdrawnAt: told.now, withdrawReason: "Irrtum" } });

  expect(around.spokespersons[0]?.appeal?.title).toBe("Werben Sie");
  expect((await read()).spokespersons[0]?.appeal).toBeNull();
});

it("calls a project that was handed in by its own title, unless it was withdrawn", async () => {
  const { id } = await db.project.create({
    data: {
      cityId: told.world.cities.lemgo.id,
      title: "Ehrenamtskarte",
      goal: "Dank",
      effect: "Dank",
      effort: "wenig",
      handedInAt: told.now,
      handedInById: told.cast.baier.userId,
      agendaItems: {
        connect: await db.agendaItem.findFirstOrThrow({
          where: { meetingId: told.meetingId, kind: "PROJECT" },
          select: { id: true },
        }),
      },
    },
    select: { id: true },
  });
  const titleOfProject = async () =>
    (await read()).topics.find(({ kind }) => kind === "PROJECT")?.title;

  expect(await titleOfProject()).toBe("Ehrenamtskarte");
  await db.project.update({
    where: { id },
    data: { withdrawnAt: told.now },
    select: { id: true },
  });
  expect(await titleOfProject()).toBe("Strategische Stadtziele");
});

it("is read with at most eight statements", async () => {
  expect(await countStatements(read)).toBeLessThanOrEqual(8);
});

describe("nothing is read", () => {
  it("of a meeting out of sight", async () => {
    const { zoselMohr } = told.cast;
    const stranger = { ...zoselMohr, circleIds: [], managedCircleIds: [], mandates: [] };
    await expect(read(stranger)).rejects.toMatchObject({ reason: "notFound" });
  });

  it("before the minutes are locked", async () => {
    await db.minutes.updateMany({ data: { lockedAt: null } });
    await expect(read()).rejects.toMatchObject({ reason: "minutesNotLocked" });
  });
});
