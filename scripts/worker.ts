import { runJobs } from "@/lib/jobs/run-jobs";

// The jobs on their own: `npm run worker`, while the web server runs with JOBS=apart.
const jobs = await runJobs();
console.log("Die Aufgaben im Hintergrund laufen. Ende mit Strg-C.");

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    jobs.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
