export type JobState = "never" | "running" | "failed" | "done";

export type Run = {
  finishedAt: Date | null;
  startedAt: Date | null;
  failedAt: Date | null;
};

/** Longer than any run may take: one that began before has died with its server. */
const LONGEST_RUN = 15 * 60_000;

/** How the last run of a job went; one cut off with its server counts as failed. */
export function jobState({ finishedAt, startedAt, failedAt }: Run, now: Date): JobState {
  const [done, failed, started] = [timeOf(finishedAt), timeOf(failedAt), timeOf(startedAt)];
  const ended = Math.max(done, failed);
  if (started > ended) return now.getTime() - started < LONGEST_RUN ? "running" : "failed";
  if (ended === 0) return "never";
  return failed > done ? "failed" : "done";
}

function timeOf(moment: Date | null): number {
  return moment?.getTime() ?? 0;
}

export type JobReason = "database" | "timeout" | "network" | "interrupted" | "refused" | "program";

/** Why a run failed, by the code that was noted; the code itself stands beside it. */
export function jobReason(code: string): JobReason {
  if (code === "INTERRUPTED") return "interrupted";
  if (/^(ETIMEDOUT|P2028|P2024|57014|55P03|TimeoutError)$/.test(code)) return "timeout";
  if (/^(P1\d{3}|ECONN\w+|57P0\d|08\w{3})$/.test(code)) return "database";
  if (/^(EDNS|ENOTFOUND|ESOCKET|EAUTH|ENETUNREACH|EHOSTUNREACH)$/.test(code)) return "network";
  return code.startsWith("Refused") ? "refused" : "program";
}
