import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { JOBS } from "@/lib/jobs/job-list";
import type { AskForRun } from "@/lib/jobs/schema";

/**
 * Asks for a run of a job now rather than at its time. Whichever server does the jobs takes the wish up, once however
 * often it was uttered; while none runs it waits.
 */
export async function askForRun(actor: Actor, input: AskForRun, now = new Date()): Promise<void> {
  assertCan(actor, "job.run", null);
  const job = JOBS.find(({ name }) => name === input.job);
  if (!job) throw new Refused("notFound");
  await inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const asked = await tx.$executeRaw`
        INSERT INTO job_run (job, wanted_at) VALUES (${job.name}, ${now}::timestamptz)
        ON CONFLICT (job) DO UPDATE SET wanted_at = excluded.wanted_at WHERE job_run.wanted_at IS NULL`;
      if (asked === 0) return {};
      await recordEvent(tx, {
        actor,
        kind: "job.wanted",
        // A wish has no row of its own: it is known by the form it came with.
        subjectId: input.formKey,
        details: { job: job.name },
        at: now,
      });
      await tx.$executeRaw`SELECT pg_notify('job_wanted', '')`;
      return {};
    }),
  );
}
