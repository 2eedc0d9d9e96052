import { describe, expect, it } from "vitest";
import {
  agendaTimes,
  citiesOn,
  formatInWords,
  hostsInvited,
  hostsInWords,
  isFirstInThisComposition,
  managerInWords,
  ordinalLine,
  presenterInWords,
} from "@/lib/meetings/wording";

const STARTS_AT = new Date("2026-12-08T09:00:00Z");

function member(name: string, joinedOn: string, leftOn: string | null = null) {
  const left = leftOn ? new Date(leftOn) : null;
  return {
    cityId: name,
    joinedOn: new Date(joinedOn),
    leftOn: left,
    city: { name, fullName: null },
  };
}

const members = [
  member("Stendal", "2020-01-01"),
  member("Lemgo", "2020-01-01"),
  member("Aachen", "2020-01-01", "2021-06-01"),
  member("Parchim", "2021-01-01"),
];

function meetingAt(startsAt: Date, earlier: string[]) {
  const meetings = [...earlier.map((day) => new Date(`${day}T09:00:00Z`)), startsAt];
  return {
    startsAt,
    circle: {
      id: "circle",
      name: "Runde",
      rhythmMonths: 6,
      foundedOn: new Date("2020-01-01"),
      dissolvedOn: null,
      members,
      meetings: meetings.map((one, index) => ({ id: String(index), startsAt: one })),
    },
  };
}

describe("the line above a meeting's date", () => {
  it("counts the earlier meetings of the circle and names the cities of the day", () => {
    const meeting = meetingAt(STARTS_AT, ["2020-05-05", "2021-05-05", "2022-05-05"]);
    expect(ordinalLine(meeting)).toBe("Vierter Austausch von Stendal, Lemgo und Parchim");
  });

  it("does not count later meetings", () => {
    const meeting = meetingAt(STARTS_AT, ["2027-05-05"]);
    expect(ordinalLine(meeting)).toBe("Erster Austausch von Stendal, Lemgo und Parchim");
  });

  it.each([
    ["the cities changed since", ["2020-05-05", "2021-03-03"], true],
    ["they have met before", ["2020-05-05", "2022-05-05"], false],
    ["nobody ever met", [], true],
  ])("says whether it is the first of its kind when %s", (_, earlier, first) => {
    expect(isFirstInThisComposition(meetingAt(STARTS_AT, earlier))).toBe(first);
  });
});

it("seats the cities that belong to the circle on the day, the leaving day excluded", () => {
  const on = (day: string) => citiesOn(members, new Date(day)).map(({ cityId }) => cityId);
  expect(on("2021-05-31T10:00:00Z")).toEqual(["Stendal", "Lemgo", "Aachen", "Parchim"]);
  expect(on("2021-06-01T10:00:00Z")).toEqual(["Stendal", "Lemgo", "Parchim"]);
});

describe("who invites", () => {
  const hosts = ["Agentur", "Zentrum"].map((name) => ({ body: { name } }));

  it("is said in short where every city's body does", () => {
    expect(hostsInWords(hosts, 2)).toBe("den Koordinierungsstellen der zwei Städte");
    expect(hostsInvited(hosts, 2)).toBe("Eingeladen haben die zwei Koordinierungsstellen.");
  });

  it("is said by name where only some do", () => {
    expect(hostsInWords(hosts, 4)).toBe("Agentur und Zentrum");
    expect(hostsInvited(hosts, 4)).toBe("Eingeladen haben Agentur und Zentrum.");
    expect(hostsInvited([], 4)).toBe("");
  });

  it.each([
    ["Agentur", "Eingeladen hat Agentur."],
    ["Agentur e.V.", "Eingeladen hat Agentur e.V."],
  ])("ends in one full stop, whatever %s brings along", (name, words) => {
    expect(hostsInvited([{ body: { name } }], 4)).toBe(words);
  });
});

it("gives each item of the agenda its time by the clock of the meeting's place", () => {
  const items = [{ minutes: 25 }, { minutes: 40 }, { minutes: 10 }];
  const timed = agendaTimes(items, {
    startsAt: STARTS_AT,
    durationMinutes: 90,
    timeZone: "Europe/Berlin",
  });
  expect(timed.map(({ time }) => time)).toEqual(["10:00", "10:25", "11:05"]);
  expect(timed[1]?.dateTime).toBe("2026-12-08T10:25+01:00");
});

describe("who presents an item", () => {
  const item = {
    id: "item",
    kind: "PROJECT",
    title: "Karte",
    minutes: 10,
    cityId: "lemgo",
    presenterId: null,
    presentedBy: null,
    city: { name: "Lemgo" },
    presenter: null,
  } as const;
  const presenter = { givenName: "Marcus", familyName: "Baier", officeTitle: "Bürgermeister" };

  it.each([
    ["Bürgermeister Marcus Baier", { presenter }],
    ["Marion Zosel-Mohr, Lemgo", { presentedBy: "Marion Zosel-Mohr" }],
    ["Ehrenamtsbüro Lemgo", { presentedBy: "Ehrenamtsbüro Lemgo" }],
    ["Lemgo", {}],
    [null, { city: null }],
  ])("%s", (words, changes) => {
    expect(presenterInWords({ ...item, ...changes })).toBe(words);
  });
});

describe("whom to ask", () => {
  const body = { name: "Agentur", city: { name: "Stendal" } };
  const createdBy = {
    givenName: "Marion",
    familyName: "Zosel-Mohr",
    email: "m@example.org",
    mandates: [{ body }],
  };

  it.each([
    ["Marion Zosel-Mohr, Prozessmanagerin in Stendal", { salutation: "FRAU" as const }],
    ["Marion Zosel-Mohr, Prozessmanager in Stendal", { salutation: "HERR" as const }],
    ["Marion Zosel-Mohr, Prozessmanagement in Stendal", { salutation: null }],
    ["Marion Zosel-Mohr", { salutation: null, mandates: [] }],
    [
      "Prozessmanagement Stendal",
      { salutation: null, givenName: "Prozessmanagement", familyName: "Stendal" },
    ],
  ])("%s", (words, changes) => {
    expect(managerInWords({ createdBy: { ...createdBy, ...changes } })).toBe(words);
  });
});

it.each([
  ["DIGITAL", "digital"],
  ["IN_PERSON", "vor Ort"],
  ["HYBRID", "vor Ort und digital"],
] as const)("says %s as %s", (format, words) => {
  expect(formatInWords(format)).toBe(words);
});
