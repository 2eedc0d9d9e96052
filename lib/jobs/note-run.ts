import "server-only";
import { db } from "@/lib/db";

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
  | "tend-polls"
  | "publish-appeals"
  | "tend-minutes";

/** Notes that a job ran through; the health check reads it. */
export async function noteRun(job: Job, finishedAt = new Date()): Promise<void> {
  await db.jobRun.upsert({
    where: { job },
    create: { job, finishedAt },
    update: { finishedAt },
    select: { job: true },
  });
}
