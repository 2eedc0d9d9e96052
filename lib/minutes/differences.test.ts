import { expect, it } from "vitest";
import type { MinutesContent } from "@/lib/minutes/content";
import { differencesBetween, words } from "@/lib/minutes/differences";
import { partOf, withTexts } from "@/lib/minutes/parts";

const ITEM = "0190a000-0000-7000-8000-000000000003";

const content: MinutesContent = {
  opening: "Die Runde hat sich getroffen.",
  presence: [],
  items: [{ part: ITEM, kind: "PROJECT", title: "Ehrenamtskarte", city: "Lemgo", text: "Gut." }],
  agreements: [],
  talks: "",
  next: "",
};

it("shows word by word what came and what went", () => {
  expect(words("Die Runde hat sich getroffen.", "Die Runde traf sich digital.")).toMatchObject([
    { kind: "same", text: "Die Runde " },
    { kind: "removed", text: "hat" },
    { kind: "added", text: "traf" },
    { kind: "same", text: " sich " },
    { kind: "removed", text: "getroffen" },
    { kind: "added", text: "digital" },
    { kind: "same", text: "." },
  ]);
});

it("shows words that changed in a row as one stretch", () => {
  const stretches = words("Wir trafen uns digital in Lemgo.", "Wir trafen uns vor Ort in Lemgo.");
  expect(stretches).toMatchObject([
    { kind: "same" },
    { kind: "removed", text: expect.stringMatching(/^digital ?$/) },
    { kind: "added", text: expect.stringMatching(/^vor Ort ?$/) },
    { kind: "same" },
  ]);
  expect(words("Eins.", "Eins. Zwei drei.").map(({ kind }) => kind)).toEqual(["same", "added"]);
  expect(words("Eins. Zwei drei.", "Eins.").map(({ kind }) => kind)).toEqual(["same", "removed"]);
});

it("names only the parts that differ, by their heading", () => {
  const later = withTexts(content, { [ITEM]: "Sehr gut." });
  expect(differencesBetween(content, later).map(({ label }) => label)).toEqual([
    "1. Ehrenamtskarte",
  ]);
  expect(differencesBetween(content, content)).toEqual([]);
});

it("shows a part that only the earlier version has as gone", () => {
  const [gone] = differencesBetween(content, { ...content, items: [] });
  expect(gone?.stretches).toMatchObject([{ kind: "removed", text: "Gut." }]);
});

it("changes exactly the part that is named", () => {
  expect(
    withTexts(content, { opening: "Neu.", "0190a000-0000-7000-8000-000000000009": "?" }),
  ).toEqual({ ...content, opening: "Neu." });
});

it("knows no part that the minutes do not have", () => {
  expect(partOf(content, ITEM).text).toBe("Gut.");
  expect(() => partOf(content, "presence")).toThrow("notFound");
});
