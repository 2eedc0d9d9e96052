import { describe, expect, it } from "vitest";
import { dueReminder } from "@/lib/projects/due";
import { libraryAddress, readLibrarySearch, wordsOf } from "@/lib/projects/library";
import { awaitsProject, deadlineInWords, savedInWords, wasPresented } from "@/lib/projects/rules";

const BY = new Date("2026-12-08");

describe("by when a project is expected", () => {
  it.each([
    [null, "2026-12-01T10:00:00Z", "Vor dem Treffen"],
    [BY, "2026-12-01T10:00:00Z", "Bis Dienstag, 8. Dezember"],
    [BY, "2026-12-08T22:30:00Z", "Bis heute"],
    [
      BY,
      "2026-12-08T23:30:00Z",
      "Der 8. Dezember 2026 ist vorbei; Ihr Projekt ist trotzdem willkommen",
    ],
  ])("%s, seen at %s: %s", (by, now, words) => {
    expect(deadlineInWords(by, new Date(now))).toBe(words);
  });
});

describe("a reminder", () => {
  it.each([
    ["2026-12-01T07:59:00Z", null],
    ["2026-12-01T08:00:00Z", "weekBefore"],
    ["2026-12-07T07:59:00Z", "weekBefore"],
    ["2026-12-07T08:00:00Z", "dayBefore"],
    ["2026-12-08T22:59:00Z", "dayBefore"],
    ["2026-12-08T23:00:00Z", null],
  ])("at %s: %s", (now, occasion) => {
    expect(dueReminder(BY, new Date(now))).toBe(occasion);
  });

  it("keeps its hour when the clocks change in between", () => {
    const by = new Date("2027-03-29");
    expect(dueReminder(by, new Date("2027-03-22T08:00:00Z"))).toBe("weekBefore");
    expect(dueReminder(by, new Date("2027-03-28T06:59:00Z"))).toBe("weekBefore");
    expect(dueReminder(by, new Date("2027-03-28T07:00:00Z"))).toBe("dayBefore");
  });
});

describe("an agenda item", () => {
  it.each([
    ["of the own city without a project", {}, true],
    ["with one", { project: {} }, false],
    ["of another city", { cityId: "lemgo" }, false],
    ["of no city", { cityId: null }, false],
    ["for talk", { kind: "DISCUSSION" as const }, false],
  ])("%s waits for one: %s", (_, changes, waits) => {
    const item = { kind: "PROJECT" as const, cityId: "stendal", project: null, ...changes };
    expect(awaitsProject(item, ["stendal"])).toBe(waits);
  });

  it("shows a project only when the meeting took place", () => {
    expect(wasPresented([{ meeting: { heldAt: null } }])).toBe(false);
    expect(wasPresented([{ meeting: { heldAt: null } }, { meeting: { heldAt: BY } }])).toBe(true);
  });
});

describe("the address of the library", () => {
  it.each([
    [{}, "/projects"],
    [{ q: " Ehrenamt  Jugend ", page: "1" }, "/projects?q=Ehrenamt++Jugend"],
    [{ theme: "YOUTH", size: "UNKNOWN", page: "3" }, "/projects?theme=YOUTH&size=UNKNOWN&page=3"],
    [{ theme: "nonsense", state: ["ST", "NW"], page: "-1", kind: "x" }, "/projects?state=ST"],
  ])("%j is kept as %s", (typed, address) => {
    expect(libraryAddress(readLibrarySearch(typed))).toBe(address);
  });

  it("takes five words at most", () => {
    expect(wordsOf("a b  c d e f")).toEqual(["a", "b", "c", "d", "e"]);
    expect(wordsOf(null)).toEqual([]);
  });
});

it.each([
  ["handedIn", undefined, /^Danke, Ihr Projekt ist eingereicht/],
  ["edited", undefined, /^Gespeichert\.$/],
  ["handedIn", "added", /^Die Datei ist gespeichert\.$/],
  [undefined, "removed", /^Die Datei ist entfernt\.$/],
])("the page says what was done: %s, %s", (saved, file, words) => {
  expect(savedInWords(saved, file)).toMatch(words);
});

it("a refused file is not called done", () => {
  expect(savedInWords(undefined, "fileTooLarge")).toBeNull();
});
