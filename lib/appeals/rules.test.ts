import { describe, expect, it } from "vitest";
import {
  filterAsked,
  fits,
  freeSlug,
  furtherKey,
  isSameText,
  missingIn,
  officeOfSpokesperson,
  pageAsked,
  responseState,
  slugFor,
} from "@/lib/appeals/rules";

const NOW = new Date("2026-11-23T22:59:00Z");
const TEXT = { title: "a", body: "b", callToAction: "c", answerBy: null };

describe("what is missing before an appeal can be sent", () => {
  it("is nothing in a whole text, with or without a day", () => {
    expect(missingIn(TEXT, NOW)).toEqual({});
    expect(missingIn({ ...TEXT, answerBy: new Date("2026-11-23") }, NOW)).toEqual({});
  });

  it("names each empty field and a day that is over in Berlin", () => {
    expect(missingIn({ title: "", body: "", callToAction: "", answerBy: null }, NOW)).toEqual({
      title: "required",
      body: "required",
      callToAction: "required",
    });
    const afterMidnight = new Date("2026-11-23T23:01:00Z");
    expect(missingIn({ ...TEXT, answerBy: new Date("2026-11-23") }, afterMidnight)).toEqual({
      answerBy: "past",
    });
  });
});

describe("the address of an appeal", () => {
  it.each([
    ["Werben Sie für das Programm", "werben-sie-fuer-das-programm"],
    ["Größe & Öffentlichkeit!", "groesse-oeffentlichkeit"],
    ["Žďár, Łódź und Café", "zdar-odz-und-cafe"],
    ["../../etc/passwd?x=1#y", "etc-passwd-x-1-y"],
    ["„…“ – 🙂", "appell"],
    ["new", "appell"],
    ["", "appell"],
  ])("of %j is %s", (title, slug) => {
    expect(slugFor(title)).toBe(slug);
  });

  it("takes the first free number", () => {
    expect(freeSlug("a", ["b", "a-2"])).toBe("a");
    expect(freeSlug("a", ["a", "a-2", "a-4"])).toBe("a-3");
  });

  it("stays while the title still fits it", () => {
    expect(fits("a-b-2", "A b")).toBe(true);
    expect(fits("a-b-c", "A b")).toBe(false);
  });
});

it("one click has one key for each of its steps, and the same each time", () => {
  const key = "3f1e2d4c-5b6a-4978-8899-aabbccddeeff";
  expect(furtherKey(key, "publish")).toBe(furtherKey(key, "publish"));
  expect(furtherKey(key, "publish")).not.toBe(furtherKey(key, "save"));
  expect(furtherKey(key, "publish")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

it("the day for answers is no part of the text", () => {
  const later = { ...TEXT, answerBy: new Date() };
  expect(isSameText(TEXT, later)).toBe(true);
  expect(isSameText(TEXT, { ...TEXT, body: "anders" })).toBe(false);
});

it.each([
  ["FRAU", "Stendal", "Sprecherin im Netzwerk Engagierte Stadt, Stendal"],
  ["HERR", null, "Sprecher im Netzwerk Engagierte Stadt"],
  [null, null, "Sprecher*in im Netzwerk Engagierte Stadt"],
] as const)("a spokesperson (%s, %s) signs as %s", (salutation, city, office) => {
  expect(officeOfSpokesperson(salutation, "Engagierte Stadt", city)).toBe(office);
});

it("knows five states of a city, and reading is only what it said itself", () => {
  const at = new Date();
  expect(responseState({ answer: null, readAt: null })).toBe("open");
  expect(responseState({ answer: null, readAt: at })).toBe("read");
  expect(responseState({ answer: "ENDORSED", readAt: at })).toBe("endorsed");
  expect(responseState({ answer: "PLEDGED", readAt: at })).toBe("pledged");
  expect(responseState({ answer: "DECLINED", readAt: at })).toBe("declined");
});

describe("an address typed by hand", () => {
  it.each([
    ["3", 3],
    [undefined, 1],
    ["0", 1],
    ["-1", 1],
    ["1e3", 1],
    ["999999", 1],
    [["2", "3"], 1],
  ])("page %j is page %i", (typed, page) => {
    expect(pageAsked(typed)).toBe(page);
  });

  it("narrows by what exists and forgets the rest", () => {
    expect(filterAsked({ status: "read", state: "ST", page: "2" })).toEqual({
      status: "read",
      federalState: "ST",
      page: 2,
    });
    expect(filterAsked({ status: "constructor", state: ["ST"], page: "x" })).toEqual({ page: 1 });
  });
});
