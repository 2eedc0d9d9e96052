import "server-only";
import { env } from "@/lib/env";
import { type RunningJobs, runJobs } from "@/lib/jobs/run-jobs";

const shared = globalThis as { jobs?: Promise<RunningJobs> };

/** Runs the jobs inside the web server, once per process, unless they run apart; ends them with it. */
export async function startJobsInProcess(): Promise<void> {
  if (shared.jobs || env().JOBS === "apart") return;
  shared.jobs = runJobs();
  const jobs = await shared.jobs;
  // The server ends itself; a mail cut off here is sent later, with the same Message-ID.
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => jobs.stop());
}
