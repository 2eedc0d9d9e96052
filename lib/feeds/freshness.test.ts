import { expect, it } from "vitest";
import { entityTag, isKnown } from "@/lib/feeds/freshness";

const TAG = entityTag("BEGIN:VCALENDAR");

it("is the same for the same text and another for another", () => {
  expect(entityTag("BEGIN:VCALENDAR")).toBe(TAG);
  expect(entityTag("BEGIN:VCALENDAR ")).not.toBe(TAG);
  expect(TAG).toMatch(/^"[\w-]{43}"$/);
});

it.each([
  [null, false],
  ["", false],
  [TAG, true],
  [`W/${TAG}`, true],
  [`"another", W/${TAG}`, true],
  ['"another"', false],
  ["*", true],
])("If-None-Match %s is known: %s", (header, known) => {
  expect(isKnown(header, TAG)).toBe(known);
});
