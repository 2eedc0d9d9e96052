import { describe, expect, it } from "vitest";
import { toText } from "@/lib/documents/to-text";
import type { MinutesContent } from "@/lib/minutes/content";
import { councilNote } from "@/lib/minutes/council";
import { minutesDocument } from "@/lib/minutes/document";

const STENDAL = "0190a000-0000-7000-8000-000000000001";
const LEMGO = "0190a000-0000-7000-8000-000000000002";
const part = (number: number) => `0190a000-0000-7000-8000-00000000001${number}`;

const content: MinutesContent = {
  opening: "Die Runde hat sich getroffen.",
  presence: [{ part: LEMGO, city: "Lemgo", text: "Bürgermeister Marcus Baier" }],
  items: [
    { part: part(1), kind: "WELCOME", title: "Begrüßung", city: null, text: "" },
    {
      part: part(2),
      kind: "PROJECT",
      title: "Ehrenamtskarte",
      city: "Lemgo",
      text: "Lemgo stellt vor.\n\nAlle fragen nach.",
    },
  ],
  agreements: [
    {
      part: part(3),
      text: "Vorlage schicken",
      owners: "Lemgo",
      cityIds: [LEMGO],
      due: "2027-03-01",
      proviso: "des Ratsbeschlusses",
    },
    {
      part: part(4),
      text: "Uns wieder treffen",
      owners: "alle vier Städte",
      cityIds: [],
      due: null,
      proviso: null,
    },
  ],
  talks: "Stendal und Lemgo haben miteinander gesprochen.",
  next: "",
};

const minutes = {
  version: 2,
  createdAt: new Date("2026-12-15T17:00:00Z"),
  circulatedAt: new Date("2026-12-15T17:00:00Z"),
  consentBy: new Date("2026-12-29"),
  lockedAt: null as Date | null,
  meeting: {
    startsAt: new Date("2026-12-15T09:00:00Z"),
    timeZone: "Europe/Berlin",
    circle: { name: "Stendal, Lemgo, Parchim und Gardelegen" },
    hosts: [{ body: { name: "ZiP" } }],
  },
};

describe("the minutes as a document", () => {
  it.each([
    ["Entwurf", { circulatedAt: null, consentBy: null }],
    ["im Umlauf bis 29. Dezember 2026", {}],
    ["genehmigt am 30. Dezember 2026", { lockedAt: new Date("2026-12-30T09:00:00Z") }],
  ])("say on top: %s", (state, changes) => {
    const { blocks } = minutesDocument({ ...minutes, ...changes }, content);
    expect(blocks[1]).toMatchObject({
      kind: "facts",
      rows: [{}, { term: "Stand", text: state }, { term: "Fassung", text: "2" }],
    });
  });

  it("have one heading of level 1 and one of level 2 for each part with something in it", () => {
    const { blocks } = minutesDocument(minutes, content);
    const headings = blocks.flatMap((one) =>
      one.kind === "heading" ? [`${one.level} ${one.text}`] : [],
    );
    expect(headings).toEqual([
      "1 Protokoll vom 15. Dezember 2026",
      "2 Teilnahme",
      "2 1. Begrüßung",
      "2 2. Ehrenamtskarte (Lemgo)",
      "2 Vereinbarungen",
      "2 Gespräche, die daraus wurden",
    ]);
  });

  it("put the agreements into a table with a caption", () => {
    const { blocks } = minutesDocument(minutes, content);
    expect(blocks.find(({ kind }) => kind === "table")).toEqual({
      kind: "table",
      caption: "2 Vereinbarungen dieses Treffens",
      head: ["Was", "Wer", "Bis wann"],
      rows: [
        ["Vorlage schicken, unter Vorbehalt des Ratsbeschlusses", "Lemgo", "1. März 2027"],
        ["Uns wieder treffen", "alle vier Städte", "ohne Termin"],
      ],
    });
  });

  it("say where nothing was noted, and keep paragraphs apart", () => {
    const text = toText(minutesDocument(minutes, content));
    expect(text).toContain("Hierzu ist nichts festgehalten.");
    expect(text).toMatch(/Lemgo stellt vor\.\n\nAlle fragen nach\./);
  });
});

describe("the note to a council", () => {
  const lemgo = { id: LEMGO, name: "Lemgo", fullName: "Alte Hansestadt Lemgo" };
  const stendal = { id: STENDAL, name: "Stendal", fullName: null };
  const now = new Date("2027-01-11T09:00:00Z");

  function note(city: typeof lemgo | typeof stendal): string {
    const head = city === lemgo ? "Bürgermeister Marcus Baier" : "Oberbürgermeister Bastian Sieler";
    const others = ["Gardelegen", "Parchim", "Stendal"];
    return toText(councilNote({ ...minutes, city, head, others }, content, now));
  }

  it.each([
    ["what it is", "Mitteilungsvorlage"],
    ["for whom", "Alte Hansestadt Lemgo"],
    ["what it is about", "Engagierte Stadt: Austausch der Verwaltungsspitzen am 15. Dezember 2026"],
    [
      "what the council does",
      "Der Rat nimmt das Ergebnis des Austauschs der Verwaltungsspitzen vom 15. Dezember 2026 zur Kenntnis.",
    ],
    ["with whom the city met", "regelmäßig mit Gardelegen, Parchim und Stendal aus"],
    ["what it was about", "Ehrenamtskarte (Lemgo)"],
    ["what all agreed", "Uns wieder treffen"],
    ["what the city has taken on", "Lemgo hat eine Vereinbarung übernommen."],
    ["under which proviso", "Vorlage schicken, unter Vorbehalt des Ratsbeschlusses"],
    [
      "what is enclosed",
      "Protokoll vom 15. Dezember 2026, Fassung 2 (im Umlauf bis 29. Dezember 2026)",
    ],
    ["who signs", "Bürgermeister Marcus Baier"],
  ])("says %s", (_, words) => {
    expect(note(lemgo)).toContain(words);
  });

  it("says of a city without an agreement of its own that nothing follows", () => {
    expect(note(stendal)).toContain("Stendal hat bei diesem Treffen nichts Eigenes übernommen.");
    expect(note(stendal)).not.toContain("Vorlage schicken");
  });
});
