import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { editAppeal } from "@/lib/appeals/edit-appeal";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import { readAppeal } from "@/lib/appeals/queries";
import { readAudienceDesk } from "@/lib/appeals/read-audience";
import { db } from "@/lib/db";
import { appealText, draft } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

function send(appealId: string, version = 1) {
  return { formKey: randomUUID(), appealId, version };
}

async function addresses(): Promise<string[]> {
  const mails = await db.outboxMail.findMany({ select: { to: true }, orderBy: { to: "asc" } });
  return mails.map(({ to }) => to);
}

describe("publishing", () => {
  it("asks every city of the network and tells heads and offices, each address once", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    await publishAppeal(network.actors.zoselMohr, send(id), NOW);

    expect(await db.appealResponse.count({ where: { appealId: id } })).toBe(
      (await readAudienceDesk(network.actors.zoselMohr, NOW)).cities.length,
    );
    expect(await addresses()).toEqual([
      "baier@lemgo.example",
      "buergermeister@parchim.example",
      "johannisson@parchim.example",
      "kleefeldt@stendal.example",
      "ob@aachen.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
      "sieler@stendal.example",
    ]);
    expect(
      await db.appealRevision.findMany({ where: { appealId: id }, select: { number: true } }),
    ).toEqual([{ number: 1 }]);
    expect(
      await db.auditEvent.findFirst({
        where: { kind: "appeal.published" },
        select: { details: true },
      }),
    ).toEqual({
      details: { cities: 5, mails: 8 },
    });
  });

  it("writes mails that are complete in themselves", async () => {
    const { id } = await draft(network.actors.zoselMohr, {
      body: "erster Satz.\n\n- ein [Link](https://x.example/)\n\n> Zitat",
    });
    const { slug } = await publishAppeal(network.actors.zoselMohr, send(id), NOW);
    const mail = await db.outboxMail.findFirstOrThrow({ where: { to: "sieler@stendal.example" } });

    expect(mail.subject).toBe("Appell: Werben Sie für das Programm");
    expect(mail.appealId).toBe(id);
    const { blocks } = mail.content as { blocks: { kind: string; text?: string; path?: string }[] };
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "text",
      "text",
      "heading",
      "text",
      "text",
      "list",
      "quote",
      "text",
      "facts",
      "button",
      "text",
      "link",
      // What is stored about the person: it was the first mail.
      "text",
      "link",
    ]);
    const whole = JSON.stringify(blocks);
    for (const said of [
      "Sehr geehrter Herr Oberbürgermeister Sieler,",
      "Marion Zosel-Mohr\\nSprecherin im Netzwerk Engagierte Stadt, Stendal",
      "ein Link (https://x.example/)",
      appealText().callToAction,
      "31. Dezember 2026",
      `/appeals/${slug}`,
    ]) {
      expect(whole).toContain(said);
    }
  });

  it("counts only cities that belong to the network that day", async () => {
    await db.networkMembership.updateMany({
      where: { cityId: network.cities.aachen.id },
      data: { leftOn: new Date("2026-11-23T00:00:00Z") },
    });
    const { id } = await draft(network.actors.zoselMohr);
    await publishAppeal(network.actors.zoselMohr, send(id), NOW);
    expect(await db.appealResponse.count({ where: { cityId: network.cities.aachen.id } })).toBe(0);
    expect(await db.appealResponse.count()).toBe(4);
  });

  it("writes to the town hall where no head is known, and to nobody who is blocked or out of office", async () => {
    await db.official.deleteMany({ where: { cityId: network.cities.aachen.id } });
    await db.mandate.deleteMany({ where: { cityId: network.cities.aachen.id } });
    await db.user.update({
      where: { email: "kleefeldt@stendal.example" },
      data: { blockedAt: NOW },
      select: { id: true },
    });
    const { id } = await draft(network.actors.zoselMohr);
    await publishAppeal(network.actors.zoselMohr, send(id), NOW);

    const told = await addresses();
    expect(told).toContain("rathaus@aachen.example");
    expect(told).not.toContain("kleefeldt@stendal.example");
    expect(told).not.toContain("frueher@stendal.example");
  });

  it("gives the page an address that fits the title it was sent with", async () => {
    const { zoselMohr } = network.actors;
    const { id } = await draft(zoselMohr, { title: "" });
    await editAppeal(
      zoselMohr,
      { ...send(id), ...appealText(), title: "Für mehr Miteinander" },
      NOW,
    );
    const { slug } = await publishAppeal(zoselMohr, send(id, 2), NOW);
    expect(slug).toBe("fuer-mehr-miteinander");
    expect(await readAppeal(null, slug)).toMatchObject({
      title: "Für mehr Miteinander",
      counts: { addressed: 5, open: 5 },
    });
  });

  it("reaches 2,000 cities in one go", async () => {
    await db.$executeRaw`
      INSERT INTO city (id, slug, name, state, email)
      SELECT gen_random_uuid(), 'ort-' || n, 'Ort ' || n, 'BY', 'rathaus@ort-' || n || '.example' FROM generate_series(1, 1995) n`;
    await db.$executeRaw`
      INSERT INTO network_membership (id, city_id) SELECT gen_random_uuid(), id FROM city WHERE slug LIKE 'ort-%'`;
    const { id } = await draft(network.actors.zoselMohr);
    await publishAppeal(network.actors.zoselMohr, send(id), NOW);
    expect(await db.appealResponse.count()).toBe(2000);
    expect(await db.outboxMail.count()).toBe(2003);
  }, 60_000);
});

describe("publishing twice", () => {
  it("does it once with a double click", async () => {
    const { zoselMohr } = network.actors;
    const { id } = await draft(zoselMohr);
    const input = send(id);
    const [first, second] = await Promise.all([
      publishAppeal(zoselMohr, input, NOW),
      publishAppeal(zoselMohr, input, NOW),
    ]);
    expect(first).toEqual(second);
    expect(await db.outboxMail.count()).toBe(8);
    expect(await db.auditEvent.count({ where: { kind: "appeal.published" } })).toBe(1);
  });

  it("does it once when two spokespersons press at the same time", async () => {
    const { zoselMohr, spokesperson } = network.actors;
    const { id } = await draft(zoselMohr);
    const [first, second] = await Promise.all([
      publishAppeal(zoselMohr, send(id), NOW),
      publishAppeal(spokesperson, send(id), NOW),
    ]);
    expect(first).toEqual(second);
    expect(await db.appealResponse.count()).toBe(5);
    expect(await db.outboxMail.count()).toBe(8);
    expect(await db.auditEvent.count({ where: { kind: "appeal.published" } })).toBe(1);
  });

  it("does not send a text the sender has not seen", async () => {
    const { zoselMohr, spokesperson } = network.actors;
    const { id } = await draft(zoselMohr);
    await editAppeal(spokesperson, { ...send(id), ...appealText(), body: "anderes" }, NOW);
    await expect(publishAppeal(zoselMohr, send(id), NOW)).rejects.toThrow("outdated");
    expect(await db.outboxMail.count()).toBe(0);
  });
});

describe("refusals", () => {
  it.each([
    ["title", { title: "" }],
    ["text", { body: "" }],
    ["request", { callToAction: "" }],
    ["day that is over", { answerBy: new Date("2026-11-22T00:00:00Z") }],
  ])("is incomplete with missing %s, and leaves nothing behind", async (_, changes) => {
    const { id } = await draft(network.actors.zoselMohr, changes);
    await expect(publishAppeal(network.actors.zoselMohr, send(id), NOW)).rejects.toThrow(
      "incomplete",
    );
    expect(await db.appealResponse.count()).toBe(0);
    expect(await db.outboxMail.count()).toBe(0);
    expect(await db.auditEvent.count({ where: { kind: "appeal.published" } })).toBe(0);
  });

  it.each(["mayor", "office", "manager", "programmeOffice", "former"] as const)(
    "a draft does not exist for %s",
    async (who) => {
      const { id } = await draft(network.actors.zoselMohr);
      await expect(publishAppeal(network.actors[who], send(id), NOW)).rejects.toThrow("notFound");
      expect(await db.outboxMail.count()).toBe(0);
    },
  );
});
