import { PgBoss } from "pg-boss";
import type { Job } from "../../lib/jobs/note-run";

/** Has a regular job done at once rather than at its time. */
export async function askForRun(job: Job): Promise<void> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL ?? "",
    schema: "pgboss",
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on("error", () => undefined);
  await boss.start();
  await boss.send(job);
  await boss.stop({ graceful: false });
}
