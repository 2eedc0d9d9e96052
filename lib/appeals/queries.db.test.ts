import { beforeAll, describe, expect, it } from "vitest";
import { listDrafts, readAppealToWrite } from "@/lib/appeals/list-drafts";
import { listResponses } from "@/lib/appeals/list-responses";
import {
  countAddressed,
  listAppeals,
  listAppealsToRead,
  listEndorsingCities,
  listOwnResponses,
  pagesOfCities,
  readAppeal,
  readLatestAppeal,
} from "@/lib/appeals/queries";
import { db } from "@/lib/db";
import { draft, published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const MANY = 10_000;

let network: Network;
let appeal: { id: string; slug: string };
beforeAll(async () => {
  network = await buildNetwork();
  appeal = await published(network.actors.zoselMohr);
  await db.$executeRaw`
    INSERT INTO city (id, slug, name, state)
    SELECT gen_random_uuid(), 'ort-' || n, 'Ort ' || n, 'BY' FROM generate_series(1, ${MANY - 5}::int) n`;
  await db.$executeRaw`
    INSERT INTO appeal_response (id, appeal_id, city_id, answer, answered_at, read_at, answered_via, revision)
    SELECT gen_random_uuid(), ${appeal.id}::uuid, id, 'ENDORSED', ${NOW}, ${NOW}, 'SIGNED_IN', 1 FROM city WHERE slug LIKE 'ort-%'`;
  // As PostgreSQL does by itself some time after so many rows; without it a plan made for a handful takes seconds.
  await db.$executeRaw`ANALYZE`;
}, 60_000);

describe(`with ${MANY} cities`, () => {
  it("an appeal, its cities and one's own answer take four statements", async () => {
    const statements = await countStatements(async () => {
      const shown = await readAppeal(network.actors.mayor, appeal.slug);
      expect(shown?.counts).toMatchObject({ addressed: MANY, endorsed: MANY - 5, open: 5 });
      await listEndorsingCities(appeal.id, 2);
      await listOwnResponses(network.actors.mayor, appeal.id);
    });
    expect(statements).toBeLessThanOrEqual(4);
  });

  it("names them page by page, none twice and none left out", async () => {
    const pages = pagesOfCities(MANY - 5);
    const [first, last] = [
      await listEndorsingCities(appeal.id, 1),
      await listEndorsingCities(appeal.id, pages),
    ];
    expect(first).toHaveLength(120);
    expect(last).toHaveLength((MANY - 5) % 120);
    const names = [...first, ...(await listEndorsingCities(appeal.id, 2))].map(({ name }) => name);
    expect(new Set(names).size).toBe(240);
  });

  it("the responses take four statements, whatever is chosen", async () => {
    const statements = await countStatements(async () => {
      await readAppeal(network.actors.programmeOffice, appeal.slug);
      const { responses, total } = await listResponses(network.actors.programmeOffice, appeal.id, {
        status: "endorsed",
        federalState: "BY",
        page: 3,
      });
      expect([responses.length, total]).toEqual([50, MANY - 5]);
    });
    expect(statements).toBeLessThanOrEqual(4);
  });

  it("the list with drafts takes four statements", async () => {
    await draft(network.actors.zoselMohr);
    const statements = await countStatements(async () => {
      const { appeals } = await listAppeals(1);
      expect(appeals).toMatchObject([{ id: appeal.id, counts: { endorsed: MANY - 5 } }]);
      expect(await listDrafts(network.actors.zoselMohr)).toHaveLength(1);
    });
    expect(statements).toBeLessThanOrEqual(4);
  });
});

describe("a page before anything happened", () => {
  it("tells how many cities an appeal has reached", async () => {
    expect(await countAddressed(appeal.id)).toBe(MANY);
  });

  it("shows the latest appeal that still stands", async () => {
    expect(await readLatestAppeal()).toMatchObject({ id: appeal.id });
    await db.appeal.update({
      where: { id: appeal.id },
      data: { withdrawnAt: NOW },
      select: { id: true },
    });
    expect(await readLatestAppeal()).toBeNull();
  });

  it("knows nothing of an appeal that does not exist, whoever asks", async () => {
    expect(await readAppeal(null, "gibt-es-nicht")).toBeNull();
    expect(await readAppealToWrite(network.actors.zoselMohr, "gibt-es-nicht")).toBeNull();
    expect(await readAppealToWrite(network.actors.mayor, appeal.slug)).toBeNull();
  });

  it("does not show a draft to anybody as a page", async () => {
    const { slug } = await draft(network.actors.zoselMohr);
    expect(await readAppeal(null, slug)).toBeNull();
    expect(await readAppeal(network.actors.mayor, slug)).toBeNull();
    expect(await readAppeal(network.actors.zoselMohr, slug)).toBeNull();
  });

  it("gives readers outside what was published, withdrawn or not, and no draft", async () => {
    await draft(network.actors.zoselMohr);
    expect(await listAppealsToRead()).toMatchObject([{ id: appeal.id, withdrawnAt: NOW }]);
  });
});
