import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { composeBriefing } from "@/lib/briefings/compose";
import { findBriefing } from "@/lib/briefings/queries";
import { db } from "@/lib/db";
import { toText } from "@/lib/documents/to-text";
import { answerTo, inviteHeads } from "@/lib/testing/attendances";
import { agreed, plantTwoHundred } from "@/lib/testing/commitments";
import { plantMeetingWork } from "@/lib/testing/meeting-work";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { openPdf } from "@/lib/testing/pdf";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
});

type Who = keyof Network["actors"];

async function sheetOf(who: Who, city?: string) {
  const briefing = await findBriefing(network.actors[who], meetingId, city);
  return briefing && composeBriefing(briefing, NOW);
}

async function textOf(who: Who, city?: string): Promise<string> {
  const sheet = await sheetOf(who, city);
  return sheet ? toText(sheet) : "";
}

describe("a city's sheet for a meeting", () => {
  it.each([
    ["mayor", "Stendal"],
    ["office", "Stendal"],
    ["lemgoMayor", "Lemgo"],
    ["parchimOffice", "Parchim"],
    ["manager", "Stendal"],
    ["lemgoManager", "Lemgo"],
  ] as const)("is for %s that of %s", async (who, city) => {
    expect((await findBriefing(network.actors[who], meetingId, undefined))?.city.name).toBe(city);
  });

  it.each(["manager", "lemgoManager", "programmeOffice"] as const)(
    "may be chosen by %s for any city of the circle",
    async (who) => {
      expect(await textOf(who, "parchim")).toContain("Vorbereitung für Parchim");
      expect(await sheetOf(who, "aachen")).toBeNull();
    },
  );

  it.each([
    ["mayor", "lemgo"],
    ["parchimOffice", "stendal"],
    ["outsider", undefined],
    ["outsider", "stendal"],
    ["spokesperson", undefined],
    ["former", undefined],
  ] as const)("is not found for %s who asks for %s", async (who, city) => {
    expect(await sheetOf(who, city)).toBeNull();
  });

  it("asks for the missing answer, and names what the city presents", async () => {
    expect(await textOf("lemgoMayor")).toContain(
      "– Antwort von Bürgermeister Marcus Baier bis 4. Dezember 2026.",
    );
    expect(await textOf("lemgoMayor")).toMatch(/– Projekt vorstellen um 10:10 Uhr.*Ehrenamtskarte/);
  });

  it("says when, how to dial in and who invites", async () => {
    const text = await textOf("mayor");
    expect(text).toContain("Wann: Dienstag, 15. Dezember 2026, 10:00–11:30 Uhr");
    expect(text).toContain("Videokonferenz: https://video.example/runde");
    expect(text).toContain("Einwahl per Telefon: 030 123456");
    expect(text).toContain("Eingeladen von: ");
  });

  it("lists what the city promised and not what others did", async () => {
    const { stendal, lemgo } = network.cities;
    await agreed(network, { title: "Leitfaden teilen", ownerCityIds: [stendal.id] });
    await agreed(network, { title: "Karte einführen", ownerCityIds: [lemgo.id] });
    const text = await textOf("office");
    expect(text).toContain("– Leitfaden teilen; Vereinbart am: ");
    expect(text).not.toContain("Karte einführen");
  });

  it("tells what the others present, once it was handed in with its goal", async () => {
    expect(await textOf("mayor")).toContain("– Lemgo: Ehrenamtskarte");
    await plantMeetingWork(network, meetingId);
    const text = await textOf("mayor");
    expect(text).toContain("– Parchim: Ehrenamtskarte. Danken.");
    expect(text).toContain("Das Projekt bis 8. Dezember 2026 einreichen.");
  });

  it("names who comes, and keeps their words and numbers to those they were meant for", async () => {
    const { baier } = network.officials;
    const answer = await answerTo(meetingId, baier, {
      answer: "REPRESENTED",
      representativeName: "Kim Muster",
      representativeOffice: "Beigeordnete",
      note: "Bin im Urlaub",
    });
    await answerInvitation(network.actors.lemgoMayor, answer, NOW);
    const text = await textOf("manager", "stendal");
    expect(text).toContain("Beigeordnete Kim Muster in Vertretung des Bürgermeisters");
    expect(text).not.toContain("Bin im Urlaub");
  });

  it("reads in the same few statements however much was agreed", async () => {
    await agreed(network, {});
    await plantTwoHundred(network);
    const count = await countStatements(() => sheetOf("mayor"));
    expect(count).toBeLessThanOrEqual(8);
  });

  it("fits on one page, and goes on to a second without loss when there is more", async () => {
    await agreed(network, { ownerCityIds: [network.cities.stendal.id] });
    const pages = async () => {
      const sheet = await sheetOf("mayor");
      if (!sheet) throw new Error("no sheet");
      return (await openPdf(sheet)).numPages;
    };
    expect(await pages()).toBe(1);
    await plantTwoHundred(network);
    expect(await pages()).toBeGreaterThan(1);
    expect((await textOf("mayor")).match(/– Nummer \d+/g)).toHaveLength(199);
    expect(await db.commitment.count()).toBe(200);
  });
});
