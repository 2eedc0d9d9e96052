import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { JOBS } from "@/lib/jobs/job-list";
import { nextRun } from "@/lib/jobs/next-run";
import type { Job } from "@/lib/jobs/note-run";
import { type JobState, jobState } from "@/lib/jobs/rules";

export type JobView = {
  name: Job;
  state: JobState;
  /** When the last run began, ended or failed, by its state; null for what never ran. */
  since: Date | null;
  /** Of a failed run: a code without names and addresses. */
  error: string | null;
  nextAt: Date | null;
  /** Since when a run is asked for and nobody has taken it up. */
  wantedAt: Date | null;
};

/** How the jobs are, the failed ones first. One statement. */
export async function listJobs(actor: Actor, now = new Date()): Promise<JobView[]> {
  assertCan(actor, "job.run", null);
  const runs = await db.jobRun.findMany();
  const views = JOBS.map(({ name, cron }) => {
    const run = runs.find(({ job }) => job === name);
    return { name, nextAt: nextRun(cron, now), ...viewOf(run, now) };
  });
  return views.toSorted((a, b) => Number(b.state === "failed") - Number(a.state === "failed"));
}

type Row = Awaited<ReturnType<typeof db.jobRun.findMany>>[number];

function viewOf(run: Row | undefined, now: Date): Omit<JobView, "name" | "nextAt"> {
  if (!run) return { state: "never", since: null, error: null, wantedAt: null };
  const { startedAt, finishedAt, failedAt, lastError, wantedAt } = run;
  const state = jobState(run, now);
  const wasCutOff = (startedAt?.getTime() ?? 0) > (failedAt?.getTime() ?? 0);
  const times = {
    never: null,
    running: startedAt,
    failed: wasCutOff ? startedAt : failedAt,
    done: finishedAt,
  };
  const error = wasCutOff ? "INTERRUPTED" : (lastError ?? "UNKNOWN");
  return { state, since: times[state], error: state === "failed" ? error : null, wantedAt };
}
