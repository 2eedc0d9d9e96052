import "server-only";
import { db } from "@/lib/db";
import { errorCode } from "@/lib/jobs/error-code";

export type Job =
  | "alarm-mandates"
  | "carry-offices"
  | "deliver-mail"
  | "clean-up"
  | "inform-officials"
  | "remind-invited"
  | "remind-managers"
  | "read-replies"
  | "remind-owners"
  | "remind-presenters"
  | "note-published"
  | "tend-contacts"
  | "tend-polls"
  | "publish-appeals"
  | "tend-minutes";

/** Does a job and notes when it began and that it ran through, or why not; a failure is thrown on. */
export async function runNoted(job: Job, run: () => Promise<unknown>): Promise<void> {
  await note(job, { startedAt: new Date() });
  try {
    await run();
  } catch (error) {
    await note(job, { failedAt: new Date(), lastError: errorCode(error) });
    throw error;
  }
  await noteRun(job);
}

/** Notes that a job ran through; the health check reads it. */
export async function noteRun(job: Job, finishedAt = new Date()): Promise<void> {
  await note(job, { finishedAt });
}

type Noted = { startedAt?: Date; finishedAt?: Date; failedAt?: Date; lastError?: string };

async function note(job: Job, noted: Noted): Promise<void> {
  await db.jobRun.upsert({
    where: { job },
    create: { job, ...noted },
    update: noted,
    select: { job: true },
  });
}
