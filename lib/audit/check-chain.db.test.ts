import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { checkChain } from "@/lib/audit/check-chain";
import { recordEvent } from "@/lib/audit/record-event";
import { readQuestion } from "@/lib/audit/schema";
import { searchEvents } from "@/lib/audit/search-events";
import { db, inTransaction } from "@/lib/db";
import { cleanUp } from "@/lib/jobs/clean-up";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
  for (let number = 1; number <= 4; number++) {
    await inTransaction((tx) =>
      recordEvent(tx, {
        actor: network.actors.mayor,
        kind: "meeting.edited",
        subjectId: randomUUID(),
        details: { number },
        at: NOW,
      }),
    );
  }
});

/** As somebody with power over the database could. */
async function tamper(sql: string): Promise<void> {
  await db.$executeRawUnsafe("ALTER TABLE audit_event DISABLE TRIGGER audit_event_keep");
  await db.$executeRawUnsafe(sql);
  await db.$executeRawUnsafe("ALTER TABLE audit_event ENABLE TRIGGER audit_event_keep");
}

const check = () => checkChain(network.actors.programmeOffice);

describe("checking the audit log", () => {
  it("finds it whole", async () => {
    expect(await check()).toEqual({ count: 4, broken: [] });
  });

  it.each([
    ["a changed row", `UPDATE audit_event SET kind = 'x' WHERE sequence = 2`, [2]],
    ["a removed row", "DELETE FROM audit_event WHERE sequence = 2", [3]],
    ["a removed beginning", "DELETE FROM audit_event WHERE sequence = 1", [2]],
  ])("finds %s", async (_, sql, broken) => {
    await tamper(sql);
    expect((await check()).broken).toEqual(broken);
  });

  it("misses an end that a nightly report has seen", async () => {
    await cleanUp(NOW);
    await tamper("DELETE FROM audit_event WHERE sequence >= 4");
    expect((await check()).broken).toEqual([4]);
  });

  it("is for the programme office", async () => {
    await expect(checkChain(network.actors.mayor)).rejects.toMatchObject({ reason: "forbidden" });
  });
});

describe("searching the audit log", () => {
  const search = (asked: Record<string, string>) =>
    searchEvents(network.actors.programmeOffice, readQuestion(asked));

  it.each([
    [{}, 4],
    [{ kind: "meeting.edited" }, 4],
    [{ kind: "meeting.moved" }, 0],
    [{ person: "sieler" }, 4],
    [{ person: "baier" }, 0],
    [{ from: "2026-11-23", until: "2026-11-23" }, 4],
    [{ from: "2026-11-24" }, 0],
    [{ until: "2026-11-22" }, 0],
    [{ subject: "00000000-0000-7000-8000-000000000000" }, 0],
  ])("for %j finds %i", async (asked, total) => {
    expect((await search(asked)).total).toBe(total);
  });

  it("shows names of today, and none of who was erased", async () => {
    expect((await search({})).events[0]?.actor).toContain("Sieler");
    const { userId } = network.actors.mayor;
    await db.user.updateMany({
      where: { id: userId },
      data: { givenName: "", familyName: "Oberbürgermeister*in von Stendal", erasedAt: NOW },
    });
    expect((await search({})).events[0]?.actor).toBe("Oberbürgermeister*in von Stendal");
  });
});
