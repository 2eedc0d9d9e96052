const WORDS = [
  "null",
  "eine",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

const ORDINALS = [
  "Erster",
  "Zweiter",
  "Dritter",
  "Vierter",
  "Fünfter",
  "Sechster",
  "Siebter",
  "Achter",
  "Neunter",
  "Zehnter",
  "Elfter",
  "Zwölfter",
  "Dreizehnter",
  "Vierzehnter",
  "Fünfzehnter",
  "Sechzehnter",
  "Siebzehnter",
  "Achtzehnter",
  "Neunzehnter",
  "Zwanzigster",
];

/** "vier"; from thirteen on in digits. */
export function countInWords(count: number): string {
  return WORDS[count] ?? String(count);
}

/** "Achter", before a masculine noun; from twenty-one on "21.". */
export function ordinalInWords(position: number): string {
  return ORDINALS[position - 1] ?? `${position}.`;
}
