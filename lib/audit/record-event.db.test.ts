import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { recordEvent } from "@/lib/audit/record-event";
import { db, inTransaction } from "@/lib/db";
import { emptyDatabase } from "@/lib/testing/database";

beforeEach(emptyDatabase);

function record(details = {}): Promise<void> {
  return inTransaction((tx) =>
    recordEvent(tx, { actor: null, kind: "meeting.edited", subjectId: randomUUID(), details }),
  );
}

/** Numbers of the rows whose hash does not follow from what stands in them and before them. */
async function brokenRows(): Promise<number[]> {
  const rows = await db.$queryRaw<{ sequence: bigint }[]>`
    SELECT sequence FROM (
      SELECT e.sequence, e.hash, audit_event_hash(e) AS computed, e.previous_hash,
        coalesce(lag(e.hash) OVER (ORDER BY e.sequence), '') AS before
      FROM audit_event e
    ) AS chain
    WHERE hash <> computed OR previous_hash <> before ORDER BY sequence`;
  return rows.map(({ sequence }) => Number(sequence));
}

describe("the audit log", () => {
  it("chains each row to the one before", async () => {
    for (let number = 1; number <= 4; number++) await record({ number });

    expect(await db.auditEvent.count()).toBe(4);
    expect(await brokenRows()).toEqual([]);
  });

  it("leaves no gap and no fork when many write at the same moment", async () => {
    await Promise.all(Array.from({ length: 8 }, () => record()));

    const rows = await db.auditEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await brokenRows()).toEqual([]);
  });

  it("holds nothing of a transaction that failed", async () => {
    await record();
    const failing = inTransaction(async (tx) => {
      await recordEvent(tx, { actor: null, kind: "meeting.edited", subjectId: randomUUID() });
      throw new Error("the write after it failed");
    });

    await expect(failing).rejects.toThrow("the write after it failed");
    expect(await db.auditEvent.count()).toBe(1);
  });

  it("lets nobody change or remove a row", async () => {
    await record();

    await expect(db.$executeRaw`UPDATE audit_event SET kind = 'x'`).rejects.toThrow("append-only");
    await expect(db.$executeRaw`DELETE FROM audit_event`).rejects.toThrow("append-only");
  });

  it("shows where somebody with power over the database changed a row", async () => {
    for (let number = 1; number <= 3; number++) await record({ number });
    await db.$executeRaw`ALTER TABLE audit_event DISABLE TRIGGER audit_event_keep`;
    await db.$executeRaw`UPDATE audit_event SET details = '{"number": 9}' WHERE sequence = 2`;
    await db.$executeRaw`ALTER TABLE audit_event ENABLE TRIGGER audit_event_keep`;

    expect(await brokenRows()).toEqual([2]);
  });
});
