/** Next calls this once per server process. */
export async function register(): Promise<void> {
  // biome-ignore-start lint/style/noProcessEnv: Next removes this branch from the edge bundle by this very expression; building needs no settings.
  if (
    process.env.NEXT_RUNTIME === "nodejs" &&
    process.env.NEXT_PHASE !== "phase-production-build"
  ) {
    const { startJobsInProcess } = await import("@/lib/jobs/jobs-in-process");
    await startJobsInProcess();
    const { keepShownFresh } = await import("@/lib/operator/shown");
    const shown = keepShownFresh();
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => shown.stop());
    const { warmUp } = await import("@/lib/documents/warm-up");
    await warmUp();
  }
  // biome-ignore-end lint/style/noProcessEnv: see above
}
