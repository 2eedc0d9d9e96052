import type { Job } from "../../lib/jobs/note-run";
import { ask } from "./database";

/** Has a regular job done at once rather than at its time, as when the programme office asks for it. */
export async function askForRun(job: Job): Promise<void> {
  await ask(
    `WITH asked AS (
       INSERT INTO job_run (job, wanted_at) VALUES ($1, now())
       ON CONFLICT (job) DO UPDATE SET wanted_at = excluded.wanted_at
     )
     SELECT pg_notify('job_wanted', '')`,
    [job],
  );
}
