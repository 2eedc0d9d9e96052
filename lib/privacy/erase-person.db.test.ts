import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { hashToken, tokenFor } from "@/lib/links/tokens";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { asking } from "@/lib/privacy/asking";
import { eraseByLink } from "@/lib/privacy/erase-by-link";
import { erasePerson } from "@/lib/privacy/erase-person";
import { informOfficials } from "@/lib/privacy/inform-officials";
import { readLinkedData, readOwnData } from "@/lib/privacy/read-export";
import { dump } from "@/lib/testing/canaries";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const form = () => ({ formKey: randomUUID(), confirm: "yes" as const });

function write(to: string, key: string = randomUUID()) {
  const blocks = [{ kind: "text" as const, text: "Sehr geehrter Herr Bürgermeister Baier," }];
  return enqueueMail(db, [{ dedupeKey: key, to, subject: "Einladung", blocks }]);
}

describe("a mayor who erases himself", () => {
  it("is shown his data before, and is nowhere afterwards", async () => {
    const mayor = network.actors.lemgoMayor;
    await write("baier@lemgo.example");
    const tables = (await readOwnData(mayor)).map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(["user", "official", "mandate", "outbox_mail"]));

    await erasePerson(mayor, form(), NOW);

    expect(await dump(asking(db))).not.toMatch(/Baier|baier@/);
    expect(await db.erasure.count({ where: { userId: mayor.userId } })).toBe(1);
    expect(await db.session.count({ where: { userId: mayor.userId } })).toBe(0);
    const open = await db.mandate.count({ where: { userId: mayor.userId, endsAt: null } });
    expect(open).toBe(0);
    const office = await db.official.findUniqueOrThrow({
      where: { id: network.officials.baier.id },
    });
    expect(office).toMatchObject({ familyName: null, officeTitle: "Bürgermeister", erasedAt: NOW });
  });

  it("leaves everybody else as they were", async () => {
    const others = { id: { not: network.actors.lemgoMayor.userId } };
    const before = await db.user.findMany({ where: others, orderBy: { id: "asc" } });
    await erasePerson(network.actors.lemgoMayor, form(), NOW);
    expect(await db.user.findMany({ where: others, orderBy: { id: "asc" } })).toEqual(before);
  });

  it("is erased once when it is sent twice at the same time", async () => {
    const mayor = network.actors.lemgoMayor;
    await Promise.allSettled([erasePerson(mayor, form(), NOW), erasePerson(mayor, form(), NOW)]);
    expect(await db.user.count({ where: { id: mayor.userId, erasedAt: NOW } })).toBe(1);
  });
});

it("the last of the programme office stays, and everything with them", async () => {
  const office = network.actors.programmeOffice;
  await expect(erasePerson(office, form(), NOW)).rejects.toMatchObject({ reason: "lastOffice" });
  expect(await db.user.count({ where: { id: office.userId, erasedAt: null } })).toBe(1);
});

async function tokenOf(officialId: string): Promise<string> {
  const { id } = await db.guestLink.findFirstOrThrow({ where: { officialId } });
  const token = tokenFor(env().NEXTAUTH_SECRET, "guest-link", id);
  expect(await db.guestLink.count({ where: { tokenHash: hashToken(token) } })).toBe(1);
  return token;
}

describe("an official whom others entered", () => {
  const aachen = "ob@aachen.example";

  it("is told in the first mail and in no later one", async () => {
    await write(aachen, "eins");
    await write(aachen, "eins");
    await write(aachen, "zwei");

    const mails = await db.outboxMail.findMany({ orderBy: { dedupeKey: "asc" } });
    expect(mails.map(({ content }) => JSON.stringify(content).includes("/person"))).toEqual([
      true,
      false,
    ]);
  });

  it("is told by a mail of its own when none went, once", async () => {
    await db.official.updateMany({ where: { email: { not: aachen } }, data: { informedAt: NOW } });
    const later = new Date(Date.now() + 15 * 86_400_000);
    await informOfficials(new Date());
    expect(await db.outboxMail.count()).toBe(0);
    await informOfficials(later);
    await informOfficials(later);
    expect(await db.outboxMail.findMany({ select: { to: true } })).toEqual([{ to: aachen }]);
  });

  it("sees behind the link what is stored, and erases it without an account", async () => {
    await write(aachen);
    const official = await db.official.findFirstOrThrow({ where: { email: aachen } });
    const token = await tokenOf(official.id);
    const found = await readLinkedData(token);
    expect(JSON.stringify(found)).toContain(aachen);

    await eraseByLink({ ...form(), token }, new Date());

    expect(await db.official.findUniqueOrThrow({ where: { id: official.id } })).toMatchObject({
      email: null,
      officeTitle: "Oberbürgermeisterin",
    });
    expect(await readLinkedData(token)).toBeNull();
  });

  it("is led to sign in when there is an account to erase", async () => {
    await write("baier@lemgo.example");
    const token = await tokenOf(network.officials.baier.id);
    const erasing = eraseByLink({ ...form(), token }, new Date());
    await expect(erasing).rejects.toMatchObject({ reason: "signInToErase" });
    expect(
      (await readLinkedData(token))?.belongings.every(({ table }) => table === "official"),
    ).toBe(true);
  });
});
