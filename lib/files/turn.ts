// A slow line holds its place for minutes; each takes about 150 MB at its most.
const MOST_AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** Does work that needs much memory when it is its turn: four at once in this process, the others wait. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < MOST_AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Whoever waited longest takes the place over.
    if (next) next();
    else running -= 1;
  }
}
