import { beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { findBelongings } from "@/lib/privacy/belongings";
import { type Ask, readCatalogue } from "@/lib/privacy/catalogue";
import { takeOut } from "@/lib/privacy/erasing";
import { readIdentity } from "@/lib/privacy/identifying";
import { classOf, personMap } from "@/lib/privacy/personal";
import { CANARY, dump, plantCanaries, TRACES } from "@/lib/testing/canaries";
import { emptyDatabase } from "@/lib/testing/database";
import { withClient } from "@/scripts/database/administer";

const NOW = new Date("2026-11-25T12:00:00Z");

beforeEach(emptyDatabase);

/** Runs on a connection of its own and leaves nothing behind. */
function inVain<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  return withClient(env().DATABASE_URL, async (client) => {
    const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) =>
      (await client.query(sql, [...values])).rows as Row[];
    await client.query("BEGIN");
    try {
      return await work(ask);
    } finally {
      await client.query("ROLLBACK");
    }
  });
}

describe("a person whose traces stand in every column that can hold them", () => {
  it("is shown all of them", async () => {
    const missing = await inVain(async (ask) => {
      const marks = await plantCanaries(ask);
      const identity = await readIdentity(ask, CANARY);
      if (!identity) throw new Error("the canary is gone");
      const found = JSON.stringify(await findBelongings(ask, identity));
      return [...marks, CANARY.email, CANARY.familyName].filter((mark) => !found.includes(mark));
    });
    expect(missing).toEqual([]);
  });

  it("leaves none of them in the whole database once it is erased", async () => {
    const [before, after] = await inVain(async (ask) => {
      await plantCanaries(ask);
      const planted = await dump(ask);
      const identity = await readIdentity(ask, CANARY);
      if (!identity) throw new Error("the canary is gone");
      await takeOut(ask, identity, NOW);
      return [planted, await dump(ask)];
    });
    const traces = (text: string) => text.split("\n").filter((row) => TRACES.test(row));
    expect(traces(before ?? "").length).toBeGreaterThan(100);
    expect(traces(after ?? "")).toEqual([]);
  });

  it("is found and erased in a table nobody has thought of", async () => {
    const left = await inVain(async (ask) => {
      await ask(
        `CREATE TABLE newcomer (id uuid PRIMARY KEY, remark text, more jsonb, user_id uuid REFERENCES "user")`,
        [],
      );
      const marks = await plantCanaries(ask);
      const identity = await readIdentity(ask, CANARY);
      if (!identity) throw new Error("the canary is gone");
      const found = JSON.stringify(await findBelongings(ask, identity));
      await takeOut(ask, identity, NOW);
      const rows = (await dump(ask)).split("\n").filter((row) => row.startsWith("newcomer"));
      return {
        missing: marks.filter((mark) => mark.startsWith("newcomer") && !found.includes(mark)),
        planted: rows.length,
        traces: rows.filter((row) => TRACES.test(row)),
      };
    });
    expect(left).toEqual({ missing: [], planted: 2, traces: [] });
  });
});

describe("the map of data about people", () => {
  it("classifies every column that can hold words", async () => {
    const tables = await inVain(readCatalogue);
    const unclassified = tables.flatMap(({ name: table, columns }) =>
      columns
        .filter(({ holds }) => holds === "text" || holds === "json" || holds === "file")
        .flatMap(({ name }) => (classOf(table, name) ? [] : [`${table}.${name}`])),
    );
    expect(unclassified).toEqual([]);
  });

  it("holds nothing that is not there", async () => {
    const tables = await inVain(readCatalogue);
    const known = new Set(
      tables.flatMap(({ name, columns }) => columns.map((one) => `${name}.${one.name}`)),
    );
    const stale = Object.entries(personMap).flatMap(([table, map]) =>
      [map.own, map.words, map.others, map.technical, map.of, map.address]
        .flatMap((list) => list?.split(" ") ?? [])
        .filter((column) => !known.has(`${table}.${column}`))
        .map((column) => `${table}.${column}`),
    );
    expect(stale).toEqual([]);
  });

  it("names every table that has to do with a user or official", async () => {
    const tables = await inVain(readCatalogue);
    const linked = tables.filter(({ keys }) =>
      keys.some(({ target }) => target === "user" || target === "official"),
    );
    expect(linked.map(({ name }) => name).filter((name) => !(name in personMap))).toEqual([]);
  });
});
