import { expect, it } from "vitest";
import { officeInWords } from "./office";

it.each([
  [{ title: "Bürgermeisterin", city: "Parchim" }, null, "Bürgermeister*in von Parchim"],
  [{ title: "Oberbürgermeister", city: "Stendal" }, null, "Oberbürgermeister*in von Stendal"],
  [{ title: "Landrat", city: "Lippe" }, null, "Landrat von Lippe"],
  [null, { role: "OFFICE", place: "Lemgo" }, "Büro der Verwaltungsspitze von Lemgo"],
  [null, { role: "PROCESS_MANAGER", place: "Lemgo" }, "Prozessmanagement in Lemgo"],
  [null, { role: "PROGRAMME_OFFICE", place: null }, "Programmbüro"],
  [null, null, "ein früheres Mitglied des Netzwerks"],
])("of %j with %j stays: %3$s", (official, mandate, words) => {
  expect(officeInWords(official, mandate)).toBe(words);
});
