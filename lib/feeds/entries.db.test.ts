import { beforeEach, describe, expect, it } from "vitest";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { agreedInLemgo, entriesAt, pollWithVotes, subscribed, titlesAt } from "@/lib/testing/feeds";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const TITLE = "Austausch der Verwaltungsspitzen";
const POLL = "Terminabstimmung: Sommertreffen";
const JUNE = new Date("2027-06-08T08:00:00Z");

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

describe("meetings", () => {
  it("have the identity and the sequence of their invitation", async () => {
    const id = await scheduledMeeting(network);
    const [mail] = await db.outboxMail.findMany({ where: { to: "baier@lemgo.example" } });
    const [entry] = await entriesAt(await subscribed(network.actors.lemgoMayor));

    expect(entry?.uid).toBe(`${id}@localhost:3000`);
    expect(JSON.stringify(mail?.content)).toContain(`UID:${entry?.uid}`);
    expect(entry?.sequence).toBe(0);
    expect(entry?.location).toBe("https://video.example/runde");
    expect(entry?.description).toContain("Einwahl per Telefon: 030 123456");
  });

  it("stay out while they are drafts", async () => {
    await scheduledMeeting(network, { send: false });

    expect(await titlesAt(await subscribed(network.actors.manager))).toEqual([]);
  });

  it("that are called off say so until their day has passed", async () => {
    const meetingId = await scheduledMeeting(network);
    const token = await subscribed(network.actors.mayor);
    const input = { formKey: crypto.randomUUID(), meetingId, version: 1, reason: "Sturm" };
    await cancelMeeting(network.actors.manager, input, NOW);

    const [entry] = await entriesAt(token);
    expect(entry?.summary).toBe(`Abgesagt: ${TITLE}`);
    expect(entry?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(entry?.sequence).toBe(1);
    expect(await titlesAt(token, new Date("2026-12-17T09:00:00Z"))).toEqual([]);
  });

  it("that were held stay for a year", async () => {
    await scheduledMeeting(network);
    const token = await subscribed(network.actors.mayor);

    expect(await titlesAt(token, new Date("2027-11-15T09:00:00Z"))).toEqual([TITLE]);
    expect(await titlesAt(token, new Date("2028-01-15T09:00:00Z"))).toEqual([]);
  });

  it("take no time once the own city has declined", async () => {
    const meetingId = await scheduledMeeting(network);
    await db.attendance.updateMany({
      where: { meetingId, officialId: network.officials.baier.id },
      data: { answer: "DECLINED", answeredAt: NOW },
    });

    const [lemgo] = await entriesAt(await subscribed(network.actors.lemgoOffice));
    const [stendal] = await entriesAt(await subscribed(network.actors.mayor));
    expect(lemgo?.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(lemgo?.description).toContain("Antwort aus Lemgo: abgesagt");
    expect(stendal?.component.getFirstPropertyValue("transp")).toBe("OPAQUE");
    expect(stendal?.description).not.toContain("abgesagt");
  });
});

describe("dates of a poll", () => {
  it("are tentative while it runs and gone when it is fixed, cancelled or past", async () => {
    const id = await pollWithVotes(network, JUNE);
    const token = await subscribed(network.actors.mayor);
    const [blocker] = await entriesAt(token);

    expect(blocker?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
    expect(blocker?.startDate.toJSDate()).toEqual(JUNE);
    expect(await titlesAt(token, new Date("2027-06-08T08:00:01Z"))).toEqual([]);

    await db.datePoll.update({ where: { id }, data: { cancelledAt: NOW }, select: { id: true } });
    expect(await titlesAt(token)).toEqual([]);

    await db.datePoll.update({
      where: { id },
      data: { cancelledAt: null, fixedAt: NOW, meetingId: await scheduledMeeting(network) },
      select: { id: true },
    });
    expect(await titlesAt(token)).toEqual([TITLE]);
  });

  it("that the own city refused are no longer kept free, by others they are", async () => {
    const { lemgo, stendal } = network.cities;
    await pollWithVotes(network, JUNE, [
      [lemgo, "NO"],
      [stendal, "YES"],
    ]);

    expect(await titlesAt(await subscribed(network.actors.lemgoMayor))).toEqual([]);
    expect(await titlesAt(await subscribed(network.actors.lemgoManager))).toEqual([POLL]);
    expect(await titlesAt(await subscribed(network.actors.mayor))).toEqual([POLL]);
  });
});

describe("agreements", () => {
  it("of the whole circle are due for everybody in it", async () => {
    await agreedInLemgo(network, { ownerCityIds: [] });

    for (const actor of [network.actors.mayor, network.actors.gardelegenMayor]) {
      expect(await titlesAt(await subscribed(actor))).toEqual(["Fällig: Ehrenamtskarte"]);
    }
    expect(await titlesAt(await subscribed(network.actors.programmeOffice))).toEqual([]);
  });

  it.each(["ACHIEVED", "ABANDONED"] as const)("that are %s are gone", async (status) => {
    const commitmentId = await agreedInLemgo(network);
    const token = await subscribed(network.actors.lemgoMayor);
    expect(await titlesAt(token)).toHaveLength(1);

    await reportCommitment(
      network.actors.lemgoOffice,
      {
        formKey: crypto.randomUUID(),
        commitmentId,
        version: 1,
        status,
        reason: status === "ABANDONED" ? "Kein Geld" : null,
        note: null,
        dueOn: null,
      },
      NOW,
    );

    expect(await titlesAt(token)).toEqual([]);
  });
});
