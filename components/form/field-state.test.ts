import { expect, test } from "vitest";
import {
  dateError,
  dateParts,
  fieldId,
  hiddenValue,
  keptValues,
  shownValue,
  summaryLine,
} from "@/components/form/field-state";
import { type FormState, untouched } from "@/lib/form/state";

const sent: FormState = {
  status: "invalid",
  fieldErrors: { "due.month": "Diesen Tag gibt es nicht." },
  values: { title: "Getippt", cities: ["a", "b"], version: "3" },
};

test("a field shows what was typed, before that what it starts with", () => {
  expect(shownValue(untouched, "title", "Anfang")).toBe("Anfang");
  expect(shownValue(sent, "title", "Anfang")).toBe("Getippt");
});

test("an emptied field stays empty after a failed send", () => {
  expect(shownValue(sent, "place", "Lemgo")).toBe("");
});

test("boxes keep exactly what was ticked", () => {
  expect(keptValues(sent, "cities")).toEqual(["a", "b"]);
  expect(keptValues(sent, "hosts")).toEqual([]);
  expect(keptValues(untouched, "hosts")).toBeUndefined();
});

test("a refusal that brought no values back leaves the fields as they were", () => {
  const refused: FormState = { status: "refused", fieldErrors: {}, values: {} };
  expect(shownValue(refused, "title", "Anfang")).toBe("Anfang");
});

test("a version stays the one the edit started from, even if the page knows a newer one", () => {
  expect(hiddenValue(sent, "version", "4")).toBe("3");
});

test("after a conflict was shown, the next sending starts from the newer version", () => {
  expect(hiddenValue({ ...sent, version: 4 }, "version", "4")).toBe("4");
});

test("the summary leads to a date's first field, wherever the error is", () => {
  expect(fieldId("due.day")).toBe(fieldId("due"));
  expect(fieldId("due.month")).toBe("feld-due.month");
  expect(dateError(sent, "due")).toBe("Diesen Tag gibt es nicht.");
  expect(dateError(sent, "start")).toBeUndefined();
});

test("two forms of one page do not share ids", () => {
  expect(fieldId("reason", "one")).not.toBe(fieldId("reason", "two"));
});

test("a date is shown as one types it", () => {
  expect(dateParts("2026-03-08")).toEqual({ day: "8", month: "3", year: "2026" });
  expect(dateParts("")).toEqual({ day: "", month: "", year: "" });
});

test("the summary names the field and what is wrong with it", () => {
  expect(summaryLine("Titel", "Bitte ausfüllen.")).toBe("Titel: Bitte ausfüllen.");
  expect(summaryLine("Was ist geplant?", "Bitte ausfüllen.")).toBe(
    "Was ist geplant? Bitte ausfüllen.",
  );
  expect(summaryLine(undefined, "Bitte ausfüllen.")).toBe("Bitte ausfüllen.");
});
