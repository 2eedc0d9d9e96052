import "server-only";
import { db } from "@/lib/db";

/** Takes up the runs that are asked for, each by one server only; where `start` fails the wish stands again. */
export async function startWanted(start: (job: string) => Promise<void>): Promise<void> {
  const wanted = await db.$queryRaw<{ job: string; wantedAt: Date }[]>`
    UPDATE job_run SET wanted_at = NULL FROM (
      SELECT job, wanted_at FROM job_run WHERE wanted_at IS NOT NULL FOR UPDATE SKIP LOCKED
    ) AS asked
    WHERE job_run.job = asked.job RETURNING job_run.job, asked.wanted_at AS "wantedAt"`;
  for (const { job, wantedAt } of wanted) {
    try {
      await start(job);
    } catch (error) {
      await db.jobRun.update({ where: { job }, data: { wantedAt }, select: { job: true } });
      throw error;
    }
  }
}
