import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { approveMinutes } from "@/lib/minutes/approve-minutes";
import { noteReminder } from "@/lib/minutes/note-reminder";
import { tendMinutes } from "@/lib/minutes/tend-minutes";
import {
  circulated,
  daysAfter,
  letMailArrive,
  minutesMails,
  minutesOf,
  proposed,
  saidBy,
} from "@/lib/testing/minutes";
import { buildNetwork, type Network } from "@/lib/testing/network";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await circulated(network);
});

const REMINDER = 11;
const END = 15;

/** Nobody of Lemgo wants reminders of minutes. */
async function lemgoWantsNone(): Promise<void> {
  const users = await db.user.findMany({ where: { email: { endsWith: "@lemgo.example" } } });
  await db.reminderOptOut.createMany({
    data: users.map(({ id }) => ({ userId: id, kind: "MINUTES" })),
  });
}

function reminded(city: { id: string }) {
  return { formKey: randomUUID(), meetingId, cityId: city.id };
}

async function untilEnd(days = END): Promise<void> {
  await tendMinutes(daysAfter(REMINDER));
  await letMailArrive(daysAfter(REMINDER));
  await tendMinutes(daysAfter(days));
}

describe("the reminder", () => {
  it("goes three days before the end to those who have not agreed, once", async () => {
    const yes = { formKey: randomUUID(), meetingId, version: 1 };
    const cityId = network.cities.stendal.id;
    await approveMinutes(network.actors.mayor, { ...yes, cityId }, daysAfter(1));

    await tendMinutes(daysAfter(REMINDER - 1));
    expect(await minutesMails("reminder")).toEqual([]);
    await Promise.all([tendMinutes(daysAfter(REMINDER)), tendMinutes(daysAfter(REMINDER))]);
    await tendMinutes(daysAfter(REMINDER + 1));

    expect((await minutesMails("reminder")).map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "buergermeister@parchim.example",
      "johannisson@parchim.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
    ]);
    expect(await db.auditEvent.count({ where: { kind: "minutes.reminded" } })).toBe(1);
  });

  it("that nobody of a city wants reminds nobody, and the managers are told", async () => {
    await lemgoWantsNone();
    await tendMinutes(daysAfter(REMINDER));
    expect(await saidBy(meetingId, network.cities.lemgo)).toMatchObject({
      remindedAt: null,
      unremindedAt: daysAfter(REMINDER),
    });
    expect((await minutesMails("unreminded"))[0]?.subject).toBe(
      "Protokoll: Lemgo konnte nicht erinnert werden",
    );
  });

  it("that came back reminds nobody either", async () => {
    await tendMinutes(daysAfter(REMINDER));
    await letMailArrive(daysAfter(REMINDER));
    await db.outboxMail.updateMany({
      where: { to: { endsWith: "@lemgo.example" } },
      data: { bouncedAt: daysAfter(REMINDER) },
    });
    await tendMinutes(daysAfter(END));
    expect(await saidBy(meetingId, network.cities.lemgo)).toMatchObject({
      remindedAt: null,
      silentAt: null,
      unremindedAt: daysAfter(END),
    });
  });
});

describe("after the period", () => {
  it("the silence of those who were reminded is consent, and the minutes are locked", async () => {
    await untilEnd();
    const { approvals, lockedAt } = await minutesOf(meetingId);
    expect(approvals.every(({ silentAt }) => silentAt)).toBe(true);
    expect(lockedAt).toEqual(daysAfter(END));
    expect(await minutesMails("locked")).toHaveLength(3);
  });

  it("on its last day nothing is taken as consent yet", async () => {
    await untilEnd(END - 1);
    expect((await minutesOf(meetingId)).lockedAt).toBeNull();
  });

  it("a city that was not reminded does not consent until it was, and three days have passed", async () => {
    await lemgoWantsNone();
    await untilEnd();
    expect((await minutesOf(meetingId)).lockedAt).toBeNull();
    expect(await saidBy(meetingId, network.cities.stendal)).toMatchObject({
      silentAt: daysAfter(END),
    });
    expect(await saidBy(meetingId, network.cities.lemgo)).toMatchObject({ silentAt: null });

    const { manager } = network.actors;
    await noteReminder(manager, reminded(network.cities.lemgo), daysAfter(20));
    await tendMinutes(daysAfter(23));
    expect((await minutesOf(meetingId)).lockedAt).toBeNull();
    await tendMinutes(daysAfter(24));
    expect(await saidBy(meetingId, network.cities.lemgo)).toMatchObject({
      silentAt: daysAfter(24),
    });
    expect((await minutesOf(meetingId)).lockedAt).toEqual(daysAfter(24));
  });

  it("a reminder that has not left yet reminds nobody", async () => {
    await tendMinutes(daysAfter(REMINDER));
    await tendMinutes(daysAfter(END));
    expect((await minutesOf(meetingId)).lockedAt).toBeNull();
    await letMailArrive(daysAfter(END));
    await tendMinutes(daysAfter(END + 3));
    expect((await minutesOf(meetingId)).lockedAt).toBeNull();
    await tendMinutes(daysAfter(END + 4));
    expect((await minutesOf(meetingId)).lockedAt).toEqual(daysAfter(END + 4));
  });

  it("the database itself takes no silence without a reminder", async () => {
    const approval = await saidBy(meetingId, network.cities.stendal);
    const attempt = db.minutesApproval.update({
      where: { id: approval?.id ?? "" },
      data: { silentAt: daysAfter(END) },
    });
    await expect(attempt).rejects.toThrow("minutes_approval_silent_after_reminder");
  });

  it("a change without a decision keeps the minutes open, and the managers are told once", async () => {
    await proposed(network, meetingId);
    await untilEnd();
    await tendMinutes(daysAfter(END + 1));
    expect((await minutesOf(meetingId)).lockedAt).toBeNull();
    expect(await minutesMails("overdue")).toHaveLength(3);
  });

  it("two servers at once lock once", async () => {
    await tendMinutes(daysAfter(REMINDER));
    await letMailArrive(daysAfter(REMINDER));
    await Promise.all([tendMinutes(daysAfter(END)), tendMinutes(daysAfter(END))]);
    expect(await db.auditEvent.count({ where: { kind: "minutes.locked" } })).toBe(1);
  });

  it("a server that stood still reminds late and waits three days more", async () => {
    await tendMinutes(daysAfter(END + 5));
    await letMailArrive(daysAfter(END + 5));
    await tendMinutes(daysAfter(END + 8));
    expect((await minutesOf(meetingId)).lockedAt).toBeNull();
    await tendMinutes(daysAfter(END + 9));
    expect((await minutesOf(meetingId)).lockedAt).toEqual(daysAfter(END + 9));
  });
});

describe("a reminder in person", () => {
  it.each([
    ["mayor", "forbidden"],
    ["outsider", "notFound"],
  ] as const)("is not for the %s to note", async (who, reason) => {
    const attempt = noteReminder(network.actors[who], reminded(network.cities.lemgo), daysAfter(2));
    await expect(attempt).rejects.toThrow(reason);
  });

  it("is not noted for a city that a mail reached, or that is none of the meeting", async () => {
    const { manager } = network.actors;
    const { lemgo, aachen } = network.cities;
    await tendMinutes(daysAfter(REMINDER));
    const twice = noteReminder(manager, reminded(lemgo), daysAfter(12));
    await expect(twice).rejects.toThrow("alreadyReminded");
    await expect(noteReminder(manager, reminded(aachen), daysAfter(12))).rejects.toThrow(
      "notFound",
    );
  });
});
