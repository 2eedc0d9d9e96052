import { expect, it } from "vitest";
import { asSentences, quoted } from "@/lib/press/sentences";

it.each([
  ["", ""],
  ["  \n ", ""],
  ["alle kamen", "Alle kamen."],
  ["Alle kamen.", "Alle kamen."],
  ["Kommt ihr?", "Kommt ihr?"],
  ["Er sagte: „Gut.“", "Er sagte: „Gut.“"],
  ["- eins\n- **zwei**", "Eins. Zwei."],
  ["– eins\n\n• zwei\n1. drei", "Eins. Zwei. Drei."],
  ["eins   und\tzwei", "Eins und zwei."],
  ["# Überschrift\nText", "Überschrift. Text."],
  ["-5 Grad", "-5 Grad."],
])("notes %j become sentences", (notes, expected) => {
  expect(asSentences(notes)).toBe(expected);
});

it.each([
  ["Gut", "„Gut“"],
  [" „Gut“ ", "„‚Gut‘“"],
  ['Das "Gute"', "„Das ‚Gute‘“"],
  ["»Gut«", "„‚Gut‘“"],
])("%j is put between German quotation marks", (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
