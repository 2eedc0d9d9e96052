import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { checkHealth } from "@/lib/health/check-health";
import { noteRun } from "@/lib/jobs/note-run";
import { readFigures } from "@/lib/overview/read-figures";
import { buildNetwork, type Network } from "@/lib/testing/network";

vi.hoisted(() => {
  vi.stubEnv("IMAP_URL", "imaps://termine:geheimnis@mail.netzwerk.example/INBOX");
  vi.stubEnv("ORGANIZER_EMAIL", "termine@netzwerk.example");
});

const NAME = "termine@mail.netzwerk.example/INBOX";
const NOW = new Date("2026-11-24T10:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
  await noteRun("deliver-mail", NOW);
});

async function away(failingSince: Date | null, mailbox = NAME): Promise<void> {
  const lastError = failingSince ? "ECONNREFUSED" : null;
  await db.mailboxState.create({
    data: { mailbox, uidValidity: 1n, lastUid: 1n, failingSince, lastError },
  });
}

describe("the mailbox for calendar replies", () => {
  it("is red after a quarter of an hour, says since when and that nothing is lost", async () => {
    await away(minutesAgo(15));

    const health = await checkHealth(NOW);
    expect(health).toMatchObject({ status: "failing", checks: { mailbox: "failing", mail: "ok" } });
    expect(health.hints).toEqual([expect.stringMatching(/seit Dienstag, 24. November.*10:45 Uhr/)]);
    expect(JSON.stringify(health)).not.toMatch(/termine|geheimnis|netzwerk.example/);
  });

  it.each([
    ["a short while", () => away(minutesAgo(14))],
    ["not at all", () => away(null)],
    ["never read", () => Promise.resolve()],
    ["one that is no longer set", () => away(minutesAgo(900), "earlier@mail.example/INBOX")],
  ])("is green while away for: %s", async (_, given) => {
    await given();

    expect(await checkHealth(NOW)).toMatchObject({ status: "ok", checks: { mailbox: "ok" } });
  });

  it("is told to process managers and the programme office on their overview, to nobody else", async () => {
    await away(minutesAgo(20));
    const { manager, programmeOffice, spokesperson } = network.actors;

    expect((await readFigures(manager, NOW)).mailboxAwaySince).toEqual(minutesAgo(20));
    expect((await readFigures(programmeOffice, NOW)).mailboxAwaySince).toEqual(minutesAgo(20));
    expect((await readFigures(spokesperson, NOW)).mailboxAwaySince).toBeNull();
  });
});
