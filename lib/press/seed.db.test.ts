import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "@/lib/db";
import { draftPressRelease } from "@/lib/press/draft";
import type { PressFacts } from "@/lib/press/facts";
import { printedParts } from "@/lib/press/printed";
import { quoteInWords } from "@/lib/press/quotes";
import { readFacts } from "@/lib/press/read-facts";
import { tellMeetingOf2022 } from "@/lib/testing/meeting-2022";
import { PRESS_RELEASE_2022 } from "@/lib/testing/press-release-2022";
import { readMembers } from "@/prisma/demo/members";

let facts: PressFacts;
let title: string;
let text: string;

beforeAll(async () => {
  const { cast, meetingId, now } = await tellMeetingOf2022();
  facts = await inTransaction((tx) => readFacts(tx, cast.zoselMohr, meetingId, now));
  const draft = draftPressRelease(facts);
  title = draft.title;
  const quotes = new Map(facts.quotes.map((quote) => [quote.position, quoteInWords(quote)]));
  const parts = printedParts({ lead: null, body: draft.body, quotes });
  text = parts.map((part) => part.text).join("\n\n");
});

describe("of the meeting the four cities told the press about, the draft states", () => {
  it.each([
    ["that the heads of the administrations met", "Verwaltungsspitzen"],
    ["which cities", "Stendal, Lemgo, Parchim und Gardelegen"],
    ["that they are Engagierte Städte", "Netzwerk Engagierte Stadt"],
    ["the weekday", "Dienstag"],
    ["that they met so for the first time", "Zum ersten Mal in dieser Zusammensetzung"],
    ["that it was digital", "digital"],
    ["who invited", "Eingeladen hatten die Koordinierungsstellen der vier Städte"],
    ["since when Stendal belongs to it", /Hansestadt Stendal ist seit 2015/],
    ["since when Lemgo belongs to it", /Alte Hansestadt Lemgo seit 2020/],
    ["since when Parchim belongs to it", /Parchim seit 2021/],
    ["that Gardelegen came this year", /Hansestadt Gardelegen ist in diesem Jahr/],
    ["that it began as a Tandem", "Tandem aus Stendal und Lemgo"],
    ["who followed when", "2021 stieß Parchim dazu, in diesem Jahr Gardelegen"],
    ["that they share their experience closely", "Austauschrunde"],
    ["that they got to know each other", "Kennenlernen in der neuen Konstellation"],
    ["expectations and possibilities", "Persönliche Erwartungen und Möglichkeiten"],
    [
      "who came for Stendal",
      "Oberbürgermeister Bastian Sieler und sein Stellvertreter Axel Kleefeldt",
    ],
    [
      "who came for Lemgo",
      "Bürgermeister Marcus Baier und sein Persönlicher Referent Hendric Schwär-Fröhlich",
    ],
    ["who came for Gardelegen", "Bürgermeisterin Mandy Schumacher"],
    [
      "who came in whose place for Parchim",
      "für Parchim Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters",
    ],
    ["what volunteering means to them", /hohen Stellenwert, den das Ehrenamt/],
    ["their interest in the ways of others", /Neugier auf Ideen und Wege der anderen/],
    ["that they are organised differently", "unterschiedlich aufgestellt"],
    ["what can be learnt from it", "voneinander lernen"],
    ["that Lemgo's body is municipal", /Koordinierungsstelle in Lemgo gehört zur Kommune/],
    [
      "that the three others have free carriers, and which",
      "Freie Träger stehen hinter den Koordinierungsstellen in Stendal (Freiwilligen-Agentur Altmark e.V.), Parchim (ZiP – Zusammen in Parchim) und Gardelegen (Jugendförderungszentrum Gardelegen)",
    ],
    ["that these work closely with the town halls", "eng mit ihren Rathäusern"],
    ["what Lemgo works with", /Lemgo stellte „Strategische Stadtziele“ vor/],
    ["whose interest that met", /Sieler aus Stendal und Bürgermeisterin Schumacher/],
    ["that volunteering ranks equal", "gleichberechtigt neben Bildung und Klimaschutz"],
    [
      "what Lemgo's mayor said",
      "„Ehrenamt ist in der DNA unserer Politik verankert. Ich kann nur empfehlen, sich auf so ein kleines kommunales Grundgesetz zu verständigen, damit hat man’s hinterher leichter“, sagte Lemgos Bürgermeister Marcus Baier.",
    ],
    [
      "what Gardelegen's mayor asked",
      "„Können wir dazu mal telefonieren?“, fragte Gardelegens Bürgermeisterin Mandy Schumacher.",
    ],
    ["that contact came of it", "Gespräch zwischen Gardelegen und Lemgo"],
    ["who appealed to them", "Marion Zosel-Mohr"],
    ["her office", "Prozessmanagerin in Stendal"],
    ["that she was just elected again", /kurz zuvor als Sprecherin .* wiedergewählt/],
    ["what she asked for", /das Programm bekannter zu machen/],
    ["who is to work together", "Verwaltung, Politik, Wirtschaft und Zivilgesellschaft"],
    ["the rhythm", "im Halbjahresrhythmus"],
    ["that they will present projects to each other", "einander konkrete Projekte vorstellen"],
  ])("%s", (_, fact) => {
    expect(text).toMatch(fact);
  });

  it("how many cities the network has, counted", async () => {
    const members = readMembers().filter(({ cohort }) => cohort === null || cohort <= 2022);
    const states = new Set(members.map(({ state }) => state)).size;
    expect(facts.network).toEqual({ name: "Engagierte Stadt", cities: members.length, states });
    expect(text).toContain(`derzeit ${members.length} Städte in ${states} Bundesländern`);
  });

  it("a title that says what is new", () => {
    expect(title).toBe("Stendal, Lemgo, Parchim und Gardelegen erstmals in einer Runde");
  });
});

it("uses words of its own: nowhere eight in a row, but for names, offices and quotes", () => {
  const theirs = runsOf(PRESS_RELEASE_2022);
  expect([...runsOf(text)].filter((run) => theirs.has(run))).toEqual([]);
});

/** Runs of eight words, broken wherever a quote, a name or an office stands. */
function runsOf(words: string): Set<string> {
  const parts = words
    .replaceAll(/„[^“]*“/g, "|")
    .replaceAll(KNOWN, "|")
    .toLowerCase()
    .split("|");
  const runs = parts.flatMap((part) => {
    const found = part.match(/[\p{L}\d]+/gu) ?? [];
    return found.slice(7).map((_, index) => found.slice(index, index + 8).join(" "));
  });
  return new Set(runs);
}

const KNOWN = new RegExp(
  [
    "(Bastian )?Sieler|Axel Kleefeldt|Marcus Baier|Hendric Schwär-Fröhlich|(Mandy )?Schumacher|Dirk Johannisson|Marion Zosel-Mohr",
    "(Alten? )?(Hansestadt )?(Stendal|Lemgo|Parchim|Gardelegen)(s|er)?",
    "Freiwilligen-Agentur Altmark e\\.V\\.|ZiP – Zusammen in Parchim|Jugendförderungszentrum Gardelegen",
    "(Ober)?[Bb]ürgermeister(in|s)?|Stellvertreter|Persönlicher Referent|Fachbereichsleiter",
  ].join("|"),
  "g",
);
