import Papa from "papaparse";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { meetingsAsCalendar } from "@/lib/oparl/calendar";
import { membersAsSheet } from "@/lib/oparl/members";
import { listMembers, listPublicMeetings } from "@/lib/oparl/queries";
import { meetingInput, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { plantPublishedPress } from "@/lib/testing/open-data";
import { countStatements } from "@/lib/testing/statements";

const ORIGIN = "https://runde.stadt.test";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
  await plantPublishedPress(network);
  await scheduledMeeting(network, { title: "Nur für die Runde" });
});

async function readSheet(): Promise<Record<string, string>[]> {
  const sheet = membersAsSheet(await listMembers(NOW), ORIGIN);
  return Papa.parse<Record<string, string>>(sheet.slice(1), { header: true, skipEmptyLines: true })
    .data;
}

it("the table of members has a row of facts for each city, by name", async () => {
  const rows = await readSheet();

  expect(rows.map((row) => row.Name)).toEqual([
    "Aachen",
    "Gardelegen",
    "Lemgo",
    "Parchim",
    "Stendal",
  ]);
  expect(rows.find((row) => row.Name === "Lemgo")).toMatchObject({
    "Voller Name": "Alte Hansestadt Lemgo",
    Art: "Gemeinde",
    "Amtlicher Gemeindeschlüssel": "05766044",
    Land: "Nordrhein-Westfalen",
    Breite: "52.0337",
    Seite: "https://runde.stadt.test/cities/lemgo",
  });
});

it("the table names nobody and no address for mails", async () => {
  const sheet = membersAsSheet(await listMembers(NOW), ORIGIN);
  expect(sheet).not.toMatch(/@|Baier|Sieler|Schumacher/);
});

it("nothing in the table counts as a formula", async () => {
  await db.city.update({ where: { id: network.cities.lemgo.id }, data: { name: "=1+1" } });
  expect((await readSheet()).map((row) => row.Name)).toContain("'=1+1");
});

it("a city that has left is not in it", async () => {
  await db.networkMembership.updateMany({ data: { leftOn: new Date("2026-11-01") } });
  expect(await readSheet()).toEqual([]);
});

it("the calendar tells day, circle and cities of meetings with a published press release", async () => {
  const calendar = meetingsAsCalendar(await listPublicMeetings(), [], ORIGIN).replaceAll(
    "\r\n ",
    "",
  );

  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20261117");
  expect(calendar).toContain("Treffen der Austauschrunde Stendal\\, Lemgo");
  expect(calendar).toContain("Es trafen sich Stendal\\, Lemgo\\, Parchim und Gardelegen.");
  expect(calendar).toContain("URL;VALUE=URI:https://runde.stadt.test/press/vier-staedte");
});

it("the calendar has no link to dial in, no title of the circle's own and no name", async () => {
  const calendar = meetingsAsCalendar(await listPublicMeetings(), [], ORIGIN).replaceAll(
    "\r\n ",
    "",
  );
  const { title, videoUrl, dialIn } = meetingInput(network);

  for (const secret of [title, videoUrl, dialIn, "Nur für die Runde", "Baier"]) {
    expect(calendar).not.toContain(secret);
  }
});

it("each is read in one statement", async () => {
  expect(await countStatements(listPublicMeetings)).toBe(1);
  expect(await countStatements(() => listMembers(NOW))).toBe(1);
});
