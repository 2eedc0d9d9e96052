import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import { DELIVER, DELIVER_CRON } from "@/lib/jobs/job-list";
import { listen } from "@/lib/jobs/listen";
import { runNoted } from "@/lib/jobs/note-run";
import { REGULAR_JOBS, type RegularJob } from "@/lib/jobs/regular-jobs";
import { startWanted } from "@/lib/jobs/start-wanted";
import { log } from "@/lib/log";
import { deliverMail } from "@/lib/outbox/deliver-mail";
import { BERLIN } from "@/lib/time";

export type RunningJobs = { stop(): Promise<void> };

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
  const listeners: RunningJobs[] = [];
  const ready = begun.then((workers) => {
    if (!workers || pace.stopping) return;
    listeners.push(
      listen(DATABASE_URL, "outbox_mail", () => void wake(boss, workers)),
      listen(DATABASE_URL, "job_wanted", () => void startAsked(boss, workers)),
    );
  });

  return {
    async stop() {
      pace.stopping = true;
      pause.end();
      await ready;
      await Promise.all(listeners.map((listener) => listener.stop()));
      await boss.stop({ graceful: true, timeout: 20_000 }).catch(() => undefined);
    },
  };
}

/** The ids of the workers here, by the job they do. */
type Workers = ReadonlyMap<string, string>;

/** Tries until the database answers; gives the workers, or null when stopped before. */
async function begin(
  boss: PgBoss,
  pace: { stopping: boolean },
  wait: (milliseconds: number) => Promise<void>,
): Promise<Workers | null> {
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

async function employ(boss: PgBoss, pace: { stopping: boolean }): Promise<Workers> {
  const workers = new Map<string, string>();
  await boss.createQueue(DELIVER, QUEUE);
  await boss.schedule(DELIVER, DELIVER_CRON);
  for (const job of REGULAR_JOBS) workers.set(job.name, await employFor(boss, job));
  const deliver = () => runNoted(DELIVER, () => deliverForATurn(pace));
  return workers.set(DELIVER, await boss.work(DELIVER, { pollingIntervalSeconds: 5 }, deliver));
}

async function employFor(
  boss: PgBoss,
  { name, cron, run, pollingSeconds = 30 }: RegularJob,
): Promise<string> {
  await boss.createQueue(name, QUEUE);
  await boss.schedule(name, cron, null, { tz: BERLIN });
  return boss.work(name, { pollingIntervalSeconds: pollingSeconds }, () => runNoted(name, run));
}

function deliverForATurn(pace: { stopping: boolean }): Promise<number> {
  const end = Date.now() + LONGEST_TURN;
  return deliverMail(undefined, undefined, () => !pace.stopping && Date.now() < end);
}

/** Mails were decided on. */
async function wake(boss: PgBoss, workers: Workers): Promise<void> {
  try {
    await send(boss, workers, DELIVER);
  } catch (error) {
    // The minute's run finds the mail.
    log().warn({ error: codeOf(error) }, "delivery not woken");
  }
}

/** The programme office asked for runs. */
async function startAsked(boss: PgBoss, workers: Workers): Promise<void> {
  try {
    await startWanted((job) => send(boss, workers, job));
  } catch (error) {
    // The wish stands; the next one, or the next connection, brings it up again.
    log().warn({ error: codeOf(error) }, "run not started");
  }
}

/** Wakes the worker here; the job itself goes to whichever process is first. */
async function send(boss: PgBoss, workers: Workers, job: string): Promise<void> {
  await boss.send(job);
  const worker = workers.get(job);
  if (worker) boss.notifyWorker(worker);
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
