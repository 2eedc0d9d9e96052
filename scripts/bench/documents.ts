import type { Block, Document } from "@/lib/documents/document";
import { toPdf } from "@/lib/documents/to-pdf";
import { warmUp } from "@/lib/documents/warm-up";

const ROUNDS = 41;
const PAGES = 10;
const MOST_MILLISECONDS = 200;

/** Writes minutes of ten pages as PDF again and again and prints how long it takes, the fonts opened before as a server does when it starts. */
export async function benchDocuments(): Promise<void> {
  await warmUp();
  const document = minutesOf(PAGES);
  const times: number[] = [];
  let bytes = new Uint8Array();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    bytes = new Uint8Array(await toPdf(document));
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...later] = times;
  const sorted = later.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  const verdict = Math.max(first, at(0.95)) < MOST_MILLISECONDS ? "yes" : "no";
  const pages =
    Buffer.from(bytes)
      .toString("latin1")
      .match(/\/Type \/Page\b/g)?.length ?? 0;
  console.log(
    `\n${"documents".padEnd(28)}${"first ms".padStart(12)}${"p50 ms".padStart(9)}${"p95 ms".padStart(9)}${"allowed".padStart(11)}`,
  );
  console.log(
    `${`PDF of ${pages} pages`.padEnd(28)}${first.toFixed(1).padStart(12)}${at(0.5).toFixed(1).padStart(9)}${at(0.95).toFixed(1).padStart(9)}${`<${MOST_MILLISECONDS}: ${verdict}`.padStart(11)}`,
  );
}

const SENTENCE =
  "Die vier Städte berichten einander, was seit dem letzten Treffen gelungen ist und was noch fehlt. ";

function minutesOf(pages: number): Document {
  const blocks: Block[] = [{ kind: "heading", level: 1, text: "Protokoll" }];
  for (let page = 1; page <= pages; page++) {
    blocks.push(
      { kind: "heading", level: 2, text: `Tagesordnungspunkt ${page}` },
      { kind: "facts", rows: [{ term: "Vorgestellt von", text: "Lemgo" }] },
      ...Array.from({ length: 5 }, (): Block => ({ kind: "paragraph", text: SENTENCE.repeat(3) })),
      { kind: "list", items: Array.from({ length: 6 }, (_, at) => `Punkt ${at}: ${SENTENCE}`) },
      {
        kind: "table",
        caption: "Vereinbarungen",
        head: ["Was", "Wer", "Bis wann"],
        rows: Array.from({ length: 5 }, () => [SENTENCE, "Lemgo und Stendal", "31. März 2027"]),
      },
    );
  }
  const createdAt = new Date("2027-03-17T12:00:00Z");
  return { title: "Protokoll", subject: "Ergebnisse", author: "Lemgo", createdAt, blocks };
}
