import { readActor } from "@/lib/auth/read-actor";
import { db } from "@/lib/db";
import { search } from "@/lib/search/queries";

const ROUNDS = 41;
const MOST_MILLISECONDS = 100;

const QUESTIONS = [
  ["common word", "Ehrenamt"],
  ["rare word", "Quittenfest"],
  ["while typing", "sten"],
  ["first letter", "s"],
  ["typed wrong", "Gardelgen"],
  ["two words", "Ehrenamt Nachbarschaft"],
  ["nothing", "Xylophonbau"],
] as const;

/** Asks what people look for again and again in the database of the environment and prints how long the server reads. */
async function benchSearch(): Promise<void> {
  const reader = await db.user.findUniqueOrThrow({
    where: { email: "sieler@stendal.example" },
    select: { id: true },
  });
  const mayor = await readActor(reader.id, "bench");
  console.log(
    `\n${"search".padEnd(36)}${"found".padStart(7)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}${"allowed".padStart(11)}`,
  );
  for (const [name, words] of QUESTIONS) {
    for (const [who, actor] of [["mayor", mayor] as const, ["nobody", null] as const]) {
      const question = { words, kind: null };
      const times: number[] = [];
      let found = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const start = performance.now();
        const { kinds, similar } = await search(actor, question, new Date());
        times.push(performance.now() - start);
        found = kinds.reduce((sum, { results }) => sum + results.length, similar.length);
      }
      print(`${name} "${words}", ${who}`, found, times);
    }
  }
}

function print(name: string, found: number, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  const verdict = at(0.95) < MOST_MILLISECONDS ? "yes" : "no";
  console.log(
    `${name.padEnd(36)}${String(found).padStart(7)}${at(0.5).toFixed(1).padStart(9)}${at(0.95).toFixed(1).padStart(9)}${`<${MOST_MILLISECONDS}: ${verdict}`.padStart(11)}`,
  );
}

await benchSearch();
process.exit();
