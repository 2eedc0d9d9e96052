import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import { listen } from "@/lib/jobs/listen";
import { noteRun } from "@/lib/jobs/note-run";
import { REGULAR_JOBS, type RegularJob } from "@/lib/jobs/regular-jobs";
import { log } from "@/lib/log";
import { deliverMail } from "@/lib/outbox/deliver-mail";
import { BERLIN } from "@/lib/time";

export type RunningJobs = { stop(): Promise<void> };

const DELIVER = "deliver-mail";
const LONGEST_PAUSE = 30_000;
// A long queue of mails is worked off in turns, so that the health check keeps hearing of it.
const LONGEST_TURN = 120_000;

// At most one waits; a run that died with its server does not keep the next from starting.
const QUEUE = { policy: "short", retryLimit: 0, expireInSeconds: 600, deleteAfterSeconds: 3600 };

// Handed on to pg: a line that died silently is noticed, not waited on for a quarter of an hour.
const CONNECTIONS = {
  max: 3,
  connectionTimeoutMillis: 5000,
  query_timeout: 30_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
};

/**
 * Starts the jobs of the network: mails leave as soon as they are decided on (every minute at the
 * latest), what has served its time goes every night. Returns at once; a database that is away, now
 * or later, is waited for.
 */
export async function runJobs(): Promise<RunningJobs> {
  const { DATABASE_URL } = env();
  const pace = { stopping: false };
  const boss = new PgBoss({
    connectionString: DATABASE_URL,
    schema: "pgboss",
    application_name: "rathausrunde-jobs",
    ...CONNECTIONS,
  });
  boss.on("error", (error) => log().error({ error: codeOf(error) }, "jobs disturbed"));

  const pause = pauses();
  const begun = begin(boss, pace, pause.wait);
  let listener: RunningJobs | undefined;
  const ready = begun.then((worker) => {
    if (!worker || pace.stopping) return;
    const wake = () => void send(boss, worker);
    listener = listen(DATABASE_URL, "outbox_mail", wake);
  });

  return {
    async stop() {
      pace.stopping = true;
      pause.end();
      await ready;
      await listener?.stop();
      await boss.stop({ graceful: true, timeout: 20_000 }).catch(() => undefined);
    },
  };
}

/** Tries until the database answers; gives the id of the worker that delivers, or null when stopped before. */
async function begin(
  boss: PgBoss,
  pace: { stopping: boolean },
  wait: (milliseconds: number) => Promise<void>,
): Promise<string | null> {
  for (let pause = 1000; !pace.stopping; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      await boss.start();
      return await employ(boss, pace);
    } catch (error) {
      log().warn({ error: codeOf(error) }, "jobs cannot start, trying again");
      await wait(pause);
    }
  }
  return null;
}

async function employ(boss: PgBoss, pace: { stopping: boolean }): Promise<string> {
  await boss.createQueue(DELIVER, QUEUE);
  await boss.schedule(DELIVER, "* * * * *");
  for (const job of REGULAR_JOBS) await employFor(boss, job);
  return boss.work(DELIVER, { pollingIntervalSeconds: 5 }, () => deliverForATurn(pace));
}

async function employFor(
  boss: PgBoss,
  { name, cron, run, pollingSeconds = 30 }: RegularJob,
): Promise<void> {
  await boss.createQueue(name, QUEUE);
  await boss.schedule(name, cron, null, { tz: BERLIN });
  await boss.work(name, { pollingIntervalSeconds: pollingSeconds }, async () => {
    await run();
    await noteRun(name);
  });
}

async function deliverForATurn(pace: { stopping: boolean }): Promise<void> {
  const end = Date.now() + LONGEST_TURN;
  await deliverMail(undefined, undefined, () => !pace.stopping && Date.now() < end);
  await noteRun(DELIVER);
}

/** Wakes the worker here; the job itself goes to whichever process is first. */
async function send(boss: PgBoss, worker: string): Promise<void> {
  try {
    await boss.send(DELIVER);
    boss.notifyWorker(worker);
  } catch (error) {
    // The minute's run finds the mail.
    log().warn({ error: codeOf(error) }, "delivery not woken");
  }
}

function pauses() {
  let endWait: () => void = () => undefined;
  return {
    wait: (milliseconds: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        endWait = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => endWait(),
  };
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: string; name?: string };
  return code ?? name ?? "UNKNOWN";
}
