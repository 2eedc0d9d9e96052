import { existsSync } from "node:fs";
import { runJobs } from "@/lib/jobs/run-jobs";
import { run } from "./complaint";
import { withStarted } from "./signals";
import { requireSettings } from "./start/require-settings";

// The jobs on their own: `npm run worker`, while the web server runs with JOBS=apart.
await run(() =>
  withStarted(async (started) => {
    if (existsSync(".env")) process.loadEnvFile(".env");
    requireSettings(process.env);
    const jobs = await runJobs();
    started.add(jobs.stop);
    console.log("Die Aufgaben im Hintergrund laufen. Ende mit Strg-C.");
    // Until a signal ends the process.
    await new Promise(() => undefined);
  }),
);
