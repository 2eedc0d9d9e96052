import cluster from "node:cluster";

/** Whether this process was not started by `shareAmong`. */
export const isFirstProcess: boolean = cluster.isPrimary;

/**
 * Lets so many processes answer at one address; one that breaks is replaced. The jobs run in one of them. Ends with
 * all of them on SIGINT and SIGTERM, and when one breaks before it has lived so many milliseconds.
 */
export function shareAmong(processes: number, shortestLife = 5000): void {
  let isEnding = false;
  for (let index = 0; index < processes; index++) start(index === 0 ? {} : { JOBS: "apart" });

  function start(settings: { JOBS?: string }): void {
    const began = Date.now();
    cluster.fork(settings).once("exit", (code) => {
      if (isEnding) return;
      if (Date.now() - began < shortestLife) end(code || 1);
      else start(settings);
    });
  }

  function end(code: number): void {
    isEnding = true;
    const others = Object.values(cluster.workers ?? {}).filter((one) => one !== undefined);
    let left = others.length;
    if (left === 0) process.exit(code);
    for (const one of others) {
      one.once("exit", () => {
        left -= 1;
        if (left === 0) process.exit(code);
      });
      one.process.kill("SIGTERM");
    }
  }

  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end(0));
}
