import { Agent, get } from "node:http";

export type Load = { perSecond: number; p50: number; p95: number };

const AT_ONCE = 8;

/**
 * Asks for one page over and over on eight kept connections for so many milliseconds; gives answers
 * per second and the 50th and 95th percentile in milliseconds. Any answer but 200 ends the run.
 */
export async function load(url: string, cookie: string, forMilliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  const start = performance.now();
  const end = start + forMilliseconds;

  async function client(): Promise<void> {
    while (performance.now() < end) times.push(await ask(url, cookie, agent));
  }
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  agent.destroy();

  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
}

function ask(url: string, cookie: string, agent: Agent): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { agent, headers: { cookie, "accept-encoding": "identity" } },
      (response) => {
        response.resume();
        response.on("end", () => {
          if (response.statusCode === 200) resolve(performance.now() - start);
          else reject(new Error(`${url} answered ${response.statusCode}`));
        });
      },
    );
    request.on("error", reject);
  });
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
