import { expect, it } from "vitest";
import { joinTexts, mergeTexts, movedCursor } from "@/lib/notes/merge";

const COMMON = "Karte gilt ab Januar.\nKosten offen.\nPartner gesucht.";

it.each([
  ["only one changed something", COMMON, "Neu.", "Neu."],
  ["both changed the same", "Neu.", "Neu.", "Neu."],
  [
    "each changed a line of their own",
    "Karte gilt ab Februar.\nKosten offen.\nPartner gesucht.",
    "Karte gilt ab Januar.\nKosten offen.\nPartner gefunden.",
    "Karte gilt ab Februar.\nKosten offen.\nPartner gefunden.",
  ],
  [
    "one changed a line and the other wrote below it",
    "Karte gilt ab Januar.\nKosten offen.\nPartner gefunden.",
    `${COMMON}\nLemgo fragt nach.`,
    "Karte gilt ab Januar.\nKosten offen.\nPartner gefunden.\nLemgo fragt nach.",
  ],
  [
    "one wrote above and the other below",
    `Begrüßung.\n${COMMON}`,
    `${COMMON}\nEnde.`,
    `Begrüßung.\n${COMMON}\nEnde.`,
  ],
])("is one text where %s", (_, ours, theirs, merged) => {
  expect(mergeTexts(COMMON, ours, theirs)).toBe(merged);
  expect(mergeTexts(COMMON, theirs, ours)).toBe(merged);
});

it.each([
  [
    "both changed one line",
    "Karte gilt nie.\nKosten offen.\nPartner gesucht.",
    "Karte: ja.\nKosten offen.\nPartner gesucht.",
  ],
  ["both wrote at the end", `${COMMON}\nLemgo fragt.`, `${COMMON}\nStendal antwortet.`],
  [
    "one rewrote everything",
    "Alles neu.",
    "Karte gilt ab Januar.\nKosten: 2 Euro.\nPartner gesucht.",
  ],
  ["both wrote the first word", "", ""],
])("is for a person to decide where %s", (name, ours, theirs) => {
  const [common, a, b] = name.endsWith("first word")
    ? ["", "Eins", "Zwei"]
    : [COMMON, ours, theirs];
  expect(mergeTexts(common, a, b)).toBeNull();
  expect(mergeTexts(common, b, a)).toBeNull();
});

it.each([
  ["Eins\nZwei", "Eins\nDrei", "Eins\nZwei\nDrei"],
  ["Eins", "Zwei", "Eins\nZwei"],
  ["", "Zwei", "Zwei"],
  ["Eins\n", "Eins", "Eins"],
])(
  "puts both below each other without saying a line twice: %j and %j",
  (standing, beside, joined) => {
    expect(joinTexts(standing, beside)).toBe(joined);
  },
);

it.each([
  ["before what was added", "ab", "abcd", 1, 1],
  ["behind what was added", "xyz", "A\nxyz", 2, 4],
  ["in what was removed", "abcdef", "af", 3, 1],
  ["behind what was removed", "abcdef", "ef", 5, 1],
])("leaves the cursor where it was, %s", (_, before, after, position, moved) => {
  expect(movedCursor(before, after, position)).toBe(moved);
});
