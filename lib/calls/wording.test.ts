import { describe, expect, it } from "vitest";
import { authorInWords, occasionInWords, windowInWords } from "@/lib/calls/wording";

const nothing = { goal: null, project: null, agendaItem: null, official: null, meeting: null };
const toCity = { name: "Lemgo" };
const meeting = { startsAt: new Date("2022-11-08T09:00:00Z"), timeZone: "Europe/Berlin" };

describe("what a call wish began with", () => {
  it.each([
    [{ goal: { title: "Ehrenamt" } }, "Strategisches Stadtziel „Ehrenamt“ aus Lemgo"],
    [{ project: { title: "Ehrenamtskarte" } }, "Projekt „Ehrenamtskarte“ aus Lemgo"],
    [{ agendaItem: { title: "Ziele" }, meeting }, "„Ziele“ im Treffen am 8. November 2022"],
    // The item has been taken off the agenda since.
    [{ meeting }, "Treffen am 8. November 2022"],
    [
      { official: { givenName: null, familyName: null, officeTitle: "Bürgermeister" } },
      "Bürgermeister von Lemgo",
    ],
    [{}, null],
  ])("%j", (changes, words) => {
    expect(occasionInWords({ ...nothing, toCity, ...changes })).toBe(words);
  });
});

it("a window stands in Berlin time", () => {
  const window = {
    startsAt: new Date("2027-03-30T12:00:00Z"),
    endsAt: new Date("2027-03-30T14:00:00Z"),
  };
  expect(windowInWords(window)).toBe("Dienstag, 30. März 2027, 14:00–16:00 Uhr");
});

describe("a step was taken by", () => {
  const by = { givenName: "Hendric", familyName: "Schwär-Fröhlich" };

  it.each([
    [{ by, byName: null, onBehalfOf: null }, "H. Schwär-Fröhlich, Lemgo"],
    [
      { by, byName: null, onBehalfOf: "Bürgermeister Baier" },
      "H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, Lemgo",
    ],
    [{ by: null, byName: "Robin Vorzimmer", onBehalfOf: null }, "Robin Vorzimmer, Lemgo"],
  ])("%j", (author, words) => {
    expect(authorInWords(author, "Lemgo")).toBe(words);
  });
});
