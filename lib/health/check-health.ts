import "server-only";
import { db } from "@/lib/db";
import { t } from "@/lib/i18n/words";
import { log } from "@/lib/log";
import { configuredMailbox } from "@/lib/replies/configured";
import { longMoment } from "@/lib/time";

export type Health = {
  status: "ok" | "failing";
  checks: {
    database: "ok" | "failing";
    jobs: "ok" | "starting" | "warning" | "failing" | "unknown";
    mail: "ok" | "warning" | "failing" | "unknown";
    /** Where calendar replies arrive; "off" without one. */
    mailbox: "off" | "ok" | "failing" | "unknown";
  };
  /** What to do, in German, without names or addresses. */
  hints: string[];
};

type Signs = {
  ranAt: Date | null;
  failed: number;
  stuck: number;
  undelivered: number;
  awaySince: Date | null;
};

const PATIENCE = 2500;
const MINUTE = 60_000;

/**
 * How the network is, within three seconds: failing when the database does not answer, when jobs have
 * not run for five minutes, or when a mail has been waiting or the organiser's mailbox been out of reach
 * for a quarter of an hour. Mails of the last day that will never arrive and jobs whose last run failed are a
 * warning: somebody has to look at them, the system works.
 */
export async function checkHealth(
  now = new Date(),
  upForSeconds = process.uptime(),
): Promise<Health> {
  const signs = await readSigns(now);
  if (!signs) {
    const unknown = "unknown" as const;
    const checks = { database: "failing", jobs: unknown, mail: unknown, mailbox: unknown } as const;
    return { status: "failing", checks, hints: [t("outbox.health.database")] };
  }
  const jobs = jobsOf(signs, now, upForSeconds);
  const mail = mailOf(signs);
  const mailbox = mailboxStateOf(signs, now);
  const hints = [
    ...(jobs === "failing" ? [t("outbox.health.jobs")] : []),
    ...(signs.failed > 0 ? [t("outbox.health.failed", { count: signs.failed })] : []),
    ...(signs.stuck > 0 ? [t("outbox.health.stuck", { count: signs.stuck })] : []),
    ...(signs.undelivered > 0
      ? [t("outbox.health.undelivered", { count: signs.undelivered })]
      : []),
    ...(mailbox === "failing" && signs.awaySince
      ? [t("outbox.health.mailbox", { since: longMoment(signs.awaySince) })]
      : []),
  ];
  const isFailing = [jobs, mail, mailbox].includes("failing");
  const checks = { database: "ok", jobs, mail, mailbox } as const;
  return { status: isFailing ? "failing" : "ok", checks, hints };
}

function jobsOf(
  { ranAt, failed }: Signs,
  now: Date,
  upForSeconds: number,
): Health["checks"]["jobs"] {
  if (ranAt && now.getTime() - ranAt.getTime() < 5 * MINUTE) return failed > 0 ? "warning" : "ok";
  return upForSeconds < 60 ? "starting" : "failing";
}

function mailOf({ stuck, undelivered }: Signs): Health["checks"]["mail"] {
  if (stuck > 0) return "failing";
  return undelivered > 0 ? "warning" : "ok";
}

function mailboxStateOf({ awaySince }: Signs, now: Date): Health["checks"]["mailbox"] {
  if (!configuredMailbox()) return "off";
  return awaySince && now.getTime() - awaySince.getTime() >= 15 * MINUTE ? "failing" : "ok";
}

async function readSigns(now: Date): Promise<Signs | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  const answer = query(now).catch((error: unknown) => {
    log().error({ error: (error as Error).name }, "health check without database");
    return null;
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

async function query(now: Date): Promise<Signs | null> {
  const quarter = new Date(now.getTime() - 15 * MINUTE);
  const yesterday = new Date(now.getTime() - 24 * 60 * MINUTE);
  const mailbox = configuredMailbox();
  // A mail sent again by hand is old, but has only just begun to wait: its attempts start at 0.
  const [signs] = await db.$queryRaw<Signs[]>`
    SELECT
      (SELECT finished_at FROM job_run WHERE job = 'deliver-mail') AS "ranAt",
      (SELECT count(*)::int FROM job_run WHERE failed_at > coalesce(finished_at, '-infinity')) AS failed,
      (SELECT failing_since FROM mailbox_state WHERE mailbox = ${mailbox}) AS "awaySince",
      count(*) FILTER (
        WHERE sent_at IS NULL AND bounced_at IS NULL AND given_up_at IS NULL
          AND CASE WHEN attempts = 0 THEN next_attempt_at ELSE created_at END < ${quarter}::timestamptz
      )::int AS stuck,
      count(*) FILTER (
        WHERE coalesce(bounced_at, given_up_at) >= ${yesterday}::timestamptz
      )::int AS undelivered
    FROM outbox_mail WHERE sent_at IS NULL`;
  return signs ?? null;
}
