import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { decideProviso } from "@/lib/commitments/decide-proviso";
import { remindOwners } from "@/lib/commitments/remind-owners";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import { db } from "@/lib/db";
import { agreed } from "@/lib/testing/commitments";
import { buildNetwork, type Network } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const AGREED = new Date("2026-10-01T09:00:00Z");
const DUE = new Date("2026-12-08");

function nineOn(day: string): Date {
  return new Date(`${day}T08:00:00Z`);
}

async function ofStendal(changes = {}): Promise<string> {
  const ownerCityIds = [network.cities.stendal.id];
  return agreed(network, { ownerCityIds, dueOn: DUE, ...changes }, AGREED);
}

async function told() {
  const mails = await db.outboxMail.findMany({
    select: { to: true, subject: true },
    orderBy: [{ createdAt: "asc" }, { to: "asc" }],
  });
  return mails.map(({ to, subject }) => `${to}: ${subject.split(":")[0]}`);
}

async function report(commitmentId: string, changes: object, at: Date): Promise<void> {
  const typed = {
    formKey: randomUUID(),
    commitmentId,
    version: 1,
    status: "IN_PROGRESS" as const,
    reason: null,
    note: null,
    dueOn: null,
    ...changes,
  };
  await reportCommitment(network.actors.mayor, typed, at);
}

it("reminds mayor and office a week before and on the day, each once", async () => {
  await ofStendal();
  await remindOwners(nineOn("2026-11-30"));
  expect(await told()).toEqual([]);

  await remindOwners(nineOn("2026-12-01"));
  await remindOwners(nineOn("2026-12-01"));
  await remindOwners(nineOn("2026-12-04"));
  const week = [
    "kleefeldt@stendal.example: In einer Woche fällig",
    "sieler@stendal.example: In einer Woche fällig",
  ];
  expect(await told()).toEqual(week);

  await remindOwners(nineOn("2026-12-08"));
  await remindOwners(nineOn("2026-12-09"));
  expect(await told()).toEqual([
    ...week,
    "kleefeldt@stendal.example: Heute fällig",
    "sieler@stendal.example: Heute fällig",
  ]);
});

it("reminds whoever is responsible instead of the mayor", async () => {
  const id = await ofStendal();
  const press = await db.official.create({
    data: {
      cityId: network.cities.stendal.id,
      officeTitle: "Pressestelle",
      officeKind: "DEPARTMENT_HEAD",
      email: "presse@stendal.example",
    },
    select: { id: true },
  });
  await db.commitment.updateMany({ where: { id }, data: { responsibleId: press.id } });

  await remindOwners(nineOn("2026-12-01"));
  expect(await told()).toEqual([
    "kleefeldt@stendal.example: In einer Woche fällig",
    "presse@stendal.example: In einer Woche fällig",
  ]);
});

it("reminds every city of the circle of what all took on, without a mail to the same person twice", async () => {
  await agreed(network, { dueOn: DUE }, AGREED);
  await remindOwners(nineOn("2026-12-01"));

  const people = (await told()).map((line) => line.split(":")[0] ?? "");
  expect(people).toContain("buergermeister@parchim.example");
  expect(people).toContain("schumacher@gardelegen.example");
  expect(new Set(people).size).toBe(people.length);
});

it("each mail says where reminders are switched off", async () => {
  await ofStendal();
  await remindOwners(nineOn("2026-12-01"));
  for (const { content } of await db.outboxMail.findMany()) {
    expect(JSON.stringify(content)).toContain("/account#erinnerungen");
  }
});

it("two servers that remind at once send one mail to each", async () => {
  await ofStendal();
  await Promise.all([remindOwners(nineOn("2026-12-01")), remindOwners(nineOn("2026-12-01"))]);
  expect(await told()).toHaveLength(2);
});

describe("after a standstill", () => {
  it("sends the newest reminder alone, and says how many days are left", async () => {
    await ofStendal();
    await remindOwners(nineOn("2026-12-05"));
    expect(await told()).toEqual([
      "kleefeldt@stendal.example: In 3 Tagen fällig",
      "sieler@stendal.example: In 3 Tagen fällig",
    ]);
  });

  it("sends that of the day for three days more, nothing about older ones", async () => {
    await ofStendal();
    await ofStendal({ dueOn: new Date("2026-12-07") });
    await remindOwners(nineOn("2026-12-11"));
    expect(await told()).toEqual([
      "kleefeldt@stendal.example: Fällig seit dem 8. Dezember 2026",
      "sieler@stendal.example: Fällig seit dem 8. Dezember 2026",
    ]);
  });
});

describe("nobody is reminded", () => {
  it.each(["ACHIEVED", "ABANDONED"] as const)("of what is %s", async (status) => {
    const id = await ofStendal();
    const reason = status === "ABANDONED" ? "kein Geld" : null;
    await report(id, { status, reason }, nineOn("2026-11-20"));
    await remindOwners(nineOn("2026-12-01"));
    expect(await told()).toEqual([]);
  });

  it("of what a city refused to confirm; what waits is named as provisional", async () => {
    const id = await ofStendal({ proviso: "des Ratsbeschlusses" });
    await remindOwners(nineOn("2026-12-01"));
    const [mail] = await db.outboxMail.findMany();
    expect(JSON.stringify(mail?.content)).toContain("unter Vorbehalt des Ratsbeschlusses");

    const cityId = network.cities.stendal.id;
    const refused = { word: "REFUSED", seen: "OPEN", reason: "Der Rat will nicht." } as const;
    const word = { ...refused, formKey: randomUUID(), commitmentId: id, cityId };
    await decideProviso(network.actors.mayor, word, nineOn("2026-12-02"));
    await remindOwners(nineOn("2026-12-08"));
    expect(await told()).toHaveLength(2);
  });

  it("who does not want to be", async () => {
    await ofStendal();
    await db.reminderOptOut.createMany({
      data: [{ userId: network.actors.office.userId, kind: "COMMITMENT" }],
    });
    await remindOwners(nineOn("2026-12-01"));
    expect(await told()).toEqual(["sieler@stendal.example: In einer Woche fällig"]);
  });

  it("a week before a day that was only just agreed on; on the day itself they are", async () => {
    const id = await ofStendal();
    const later = { status: "POSTPONED", reason: "Haushalt", dueOn: new Date("2026-12-10") };
    await report(id, later, nineOn("2026-12-05"));

    await remindOwners(nineOn("2026-12-06"));
    expect(await told()).toEqual([]);
    await remindOwners(nineOn("2026-12-10"));
    expect(await told()).toHaveLength(2);
  });
});

it("what was postponed is reminded of anew", async () => {
  const id = await ofStendal();
  await remindOwners(nineOn("2026-12-01"));
  const later = { status: "POSTPONED", reason: "Haushalt", dueOn: new Date("2027-03-31") };
  await report(id, later, nineOn("2026-12-02"));

  await remindOwners(nineOn("2026-12-08"));
  expect(await told()).toHaveLength(2);
  await remindOwners(new Date("2027-03-24T08:00:00Z"));
  expect(await told()).toHaveLength(4);
});
