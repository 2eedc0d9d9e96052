import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listAppeals, readAppeal } from "@/lib/appeals/queries";
import { db } from "@/lib/db";
import { BATCH } from "@/lib/outbox/deliver-mail";
import { published } from "@/lib/testing/appeals";
import { type MailServer, startMailServer } from "@/lib/testing/mail-server";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const CITIES = 500;
const MIDWAY = 200;

let network: Network;
let server: MailServer;
let worker: ChildProcess | undefined;

beforeEach(async () => {
  network = await buildNetwork();
  server = await startMailServer(0, (mails) => {
    // The server has taken the mail in, and the worker dies before it hears of it.
    if (mails === MIDWAY) worker?.kill("SIGKILL");
  });
  // Inherited by the worker.
  vi.stubEnv("SMTP_URL", server.url);
});

afterEach(async () => {
  worker?.kill("SIGKILL");
  await server.stop();
  vi.unstubAllEnvs();
});

/** The jobs as an operator runs them beside the web server: a process of its own. */
function startWorker(): ChildProcess {
  const tsx = ["--import", "tsx", "--conditions=react-server", "scripts/worker.ts"];
  return spawn(process.execPath, tsx, { stdio: "ignore" });
}

async function plantCities(): Promise<void> {
  const numbers = Array.from({ length: CITIES }, (_, number) => number);
  const cities = numbers.map((number) => ({
    id: randomUUID(),
    slug: `stadt-${number}`,
    name: `Stadt ${number}`,
    state: "BB" as const,
    email: `rathaus@stadt-${number}.example`,
  }));
  await db.city.createMany({ data: cities });
  await db.networkMembership.createMany({ data: cities.map(({ id }) => ({ cityId: id })) });
}

function waiting(): Promise<number> {
  return db.outboxMail.count({ where: { sentAt: null } });
}

/** What an hour does: the next attempt of what was cut off is due. */
async function letAnHourPass(): Promise<void> {
  await db.$executeRaw`UPDATE outbox_mail SET next_attempt_at = now() WHERE sent_at IS NULL`;
}

it("500 cities receive the appeal, each once, though the worker is killed midway", async () => {
  await plantCities();
  worker = startWorker();
  const statements = await countStatements(() => published(network.actors.zoselMohr));
  // However many cities there are, the click that sends takes as long as a page.
  expect(statements).toBeLessThan(40);

  await vi.waitUntil(() => worker?.signalCode === "SIGKILL", { timeout: 60_000, interval: 20 });
  expect(await waiting()).toBeGreaterThan(CITIES - MIDWAY - BATCH);
  // Pages are read as ever meanwhile.
  const appeals = await listAppeals();
  expect(await readAppeal(null, appeals.appeals[0]?.slug ?? "")).toMatchObject({
    counts: { addressed: CITIES + 5 },
  });

  await letAnHourPass();
  worker = startWorker();
  await vi.waitUntil(async () => (await waiting()) === 0, { timeout: 60_000, interval: 100 });
  worker.kill("SIGTERM");
  await once(worker, "exit");

  const idsOf = new Map<string, Set<string>>();
  for (const [index, to] of server.recipients.entries()) {
    const ids = idsOf.get(to) ?? new Set();
    idsOf.set(to, ids.add(server.received[index]?.messageId ?? ""));
  }
  // Every address of the outbox, none left out …
  const addresses = await db.outboxMail.findMany({ select: { id: true, to: true } });
  expect([...idsOf.keys()].toSorted()).toEqual(addresses.map(({ to }) => to).toSorted());
  // … none twice with another mail …
  for (const { id, to } of addresses) {
    expect([...(idsOf.get(to) ?? [])]).toEqual([`<${id}@localhost>`]);
  }
  // … and only what was on its way when the worker died came as a second copy of the same mail.
  const copies = server.received.length - addresses.length;
  expect(copies).toBeGreaterThan(0);
  expect(copies).toBeLessThanOrEqual(BATCH);
}, 150_000);
