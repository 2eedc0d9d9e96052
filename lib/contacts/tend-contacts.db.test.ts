import { beforeEach, describe, expect, it } from "vitest";
import { tendContacts } from "@/lib/contacts/tend-contacts";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const A_MONTH_LATER = new Date("2026-12-22T09:00:00Z");
const A_YEAR_LATER = new Date("2027-11-24T09:00:00Z");

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
  await db.outboxMail.deleteMany();
});

function checks(cityId?: string) {
  return db.contactCheck.findMany({
    ...(cityId ? { where: { cityId } } : {}),
    orderBy: { askedAt: "asc" },
  });
}

async function addresses(): Promise<string[]> {
  const mails = await db.outboxMail.findMany({ select: { to: true }, orderBy: { to: "asc" } });
  return mails.map(({ to }) => to);
}

async function plantCities(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await db.city.create({
      data: {
        slug: `musterstadt-${n}`,
        name: `Musterstadt ${n}`,
        state: "ST",
        email: `rathaus@musterstadt-${n}.example`,
        memberships: { create: {} },
      },
    });
  }
}

describe("the yearly question", () => {
  it("goes to each town hall that was never asked, with a link of its own and what is stored", async () => {
    await tendContacts(NOW);
    expect(await checks()).toHaveLength(5);
    expect(new Set((await checks()).map(({ cityId }) => cityId)).size).toBe(5);
    expect(await db.guestLink.count({ where: { contactCheckId: { not: null } } })).toBe(5);
    expect(await addresses()).toContain("baier@lemgo.example");
    const mail = await db.outboxMail.findFirstOrThrow({ where: { to: "ob@aachen.example" } });
    expect(mail.subject).toBe("Stimmen die Kontaktdaten von Aachen noch?");
    expect(JSON.stringify(mail.content)).toContain("rathaus@aachen.example");
    expect(await db.auditEvent.count({ where: { kind: "contact.asked" } })).toBe(5);
  });

  it("is spread over the days: five at most on one, however often it looks", async () => {
    await plantCities(8);
    await tendContacts(NOW);
    await tendContacts(new Date(NOW.getTime() + 3_600_000));
    expect(await checks()).toHaveLength(5);
    await tendContacts(new Date("2026-11-24T09:00:00Z"));
    expect(await checks()).toHaveLength(10);
    await tendContacts(new Date("2026-11-25T09:00:00Z"));
    expect(await checks()).toHaveLength(13);
  });

  it("does not come in one flood after a standstill", async () => {
    await plantCities(8);
    for (const day of ["23", "24", "25"]) await tendContacts(new Date(`2026-11-${day}T09:00:00Z`));
    await db.outboxMail.deleteMany();
    await tendContacts(new Date("2028-03-01T09:00:00Z"));
    const since = await db.contactCheck.count({ where: { askedAt: { gt: A_YEAR_LATER } } });
    expect(since).toBe(5);
    const reminded = await db.contactCheck.count({ where: { remindedAt: { not: null } } });
    expect(reminded).toBe(5);
  });

  it("goes out once when two servers look at the same moment", async () => {
    await Promise.all([tendContacts(NOW), tendContacts(NOW)]);
    expect(await checks()).toHaveLength(5);
    const sent = await addresses();
    expect(new Set(sent).size).toBe(sent.length);
  });

  it("waits a year after joining, and does not go to who has left or can be written to nowhere", async () => {
    const { aachen, lemgo, parchim } = network.cities;
    const member = (cityId: string, dates: object) =>
      db.networkMembership.updateMany({ where: { cityId }, data: dates });
    await member(aachen.id, { joinedOn: new Date("2026-01-01") });
    await member(lemgo.id, { leftOn: new Date("2026-11-01") });
    await db.city.update({ where: { id: parchim.id }, data: { email: null } });
    await db.official.updateMany({ where: { cityId: parchim.id }, data: { email: null } });
    await db.mandate.deleteMany({ where: { cityId: parchim.id } });

    await tendContacts(NOW);
    const asked = (await checks()).map(({ cityId }) => cityId);
    expect(asked.toSorted()).toEqual(
      [network.cities.stendal.id, network.cities.gardelegen.id].toSorted(),
    );
    await tendContacts(new Date("2027-01-01T09:00:00Z"));
    expect(await checks(aachen.id)).toHaveLength(1);
  });

  it("comes again a year after the answer; changes that wait to be entered come first", async () => {
    const { lemgo, stendal } = network.cities;
    await tendContacts(NOW);
    const answered = { answeredAt: A_MONTH_LATER, answeredByName: "Robin Vorzimmer" };
    await db.contactCheck.updateMany({ where: { cityId: lemgo.id }, data: answered });
    await db.contactCheck.updateMany({
      where: { cityId: stendal.id },
      data: { ...answered, answeredAt: NOW, changes: "Neue Nummer" },
    });
    await tendContacts(A_YEAR_LATER);
    expect(await checks(lemgo.id)).toHaveLength(1);
    expect(await checks(stendal.id)).toHaveLength(1);
    await tendContacts(new Date("2027-12-23T09:00:00Z"));
    expect(await checks(lemgo.id)).toHaveLength(2);
    expect(await checks(stendal.id)).toHaveLength(1);
  });

  it("takes the place of one nobody answered, and its link of the earlier one", async () => {
    const { lemgo } = network.cities;
    await tendContacts(NOW);
    await tendContacts(A_YEAR_LATER);
    const [first, second] = await checks(lemgo.id);
    expect(first).toMatchObject({ lapsedAt: A_YEAR_LATER, answeredAt: null });
    expect(second).toMatchObject({ askedAt: A_YEAR_LATER, lapsedAt: null });
    const links = await db.guestLink.findMany({
      where: { contactCheck: { cityId: lemgo.id } },
      select: { contactCheckId: true, revokedAt: true },
    });
    const good = links.filter(({ revokedAt }) => revokedAt === null);
    expect(good.map(({ contactCheckId }) => contactCheckId)).toEqual([second?.id]);
  });
});

describe("the reminder", () => {
  it("goes once, four weeks later, to those who have not answered, with the same link", async () => {
    const { lemgo, stendal } = network.cities;
    await tendContacts(NOW);
    await db.contactCheck.updateMany({
      where: { cityId: stendal.id },
      data: { answeredAt: NOW, answeredByName: "Robin Vorzimmer" },
    });
    await db.outboxMail.deleteMany();
    await tendContacts(new Date("2026-12-20T09:00:00Z"));
    expect(await addresses()).toEqual([]);

    await Promise.all([tendContacts(A_MONTH_LATER), tendContacts(A_MONTH_LATER)]);
    await tendContacts(new Date("2027-02-01T09:00:00Z"));
    const sent = await addresses();
    expect(sent).toContain("baier@lemgo.example");
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.filter((to) => to.endsWith("@stendal.example"))).toEqual([]);
    expect(await checks(lemgo.id)).toMatchObject([{ remindedAt: A_MONTH_LATER }]);
    expect(await db.guestLink.count({ where: { contactCheck: { cityId: lemgo.id } } })).toBe(1);
    expect(await db.auditEvent.count({ where: { kind: "contact.reminded" } })).toBe(4);
  });
});
