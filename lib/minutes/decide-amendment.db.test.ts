import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { approveMinutes } from "@/lib/minutes/approve-minutes";
import { minutesContentSchema } from "@/lib/minutes/content";
import { decideAmendment } from "@/lib/minutes/decide-amendment";
import { lockMinutes } from "@/lib/minutes/lock-minutes";
import { proposeAmendment } from "@/lib/minutes/propose-amendment";
import { proposeByLink } from "@/lib/minutes/propose-by-link";
import type { ApproveMinutes, DecideAmendment, ProposeAmendment } from "@/lib/minutes/schema";
import {
  AFTER,
  allApprove,
  circulated,
  daysAfter,
  linkTokenOf,
  minutesMails,
  minutesOf,
  proposed,
  saidBy,
} from "@/lib/testing/minutes";
import { buildNetwork, type Network } from "@/lib/testing/network";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await circulated(network);
});

function yes(changes: Partial<ApproveMinutes> = {}): ApproveMinutes {
  const cityId = network.cities.stendal.id;
  return { formKey: randomUUID(), meetingId, cityId, version: 1, ...changes };
}

function change(changes: Partial<ProposeAmendment> = {}): ProposeAmendment {
  return { ...yes(), part: "opening", text: "Wir trafen uns.", reason: null, ...changes };
}

function decide(amendmentId: string, changes: Partial<DecideAmendment> = {}): DecideAmendment {
  const word = "ACCEPT" as const;
  return { formKey: randomUUID(), amendmentId, version: 1, word, decision: null, ...changes };
}

describe("a proposed change", () => {
  it("goes to the managers with text and reason", async () => {
    await proposed(network, meetingId);
    const mails = await minutesMails("proposed");
    expect(mails).toHaveLength(3);
    expect(mails[0]?.subject).toBe(
      "Stendal schlägt eine Änderung am Protokoll vom 15. Dezember 2026 vor",
    );
    expect(JSON.stringify(mails[0]?.content)).toContain("Begründung: Kürzer.");
  });

  it("can be made behind a link", async () => {
    const token = await linkTokenOf(network.cities.parchim);
    const input = { part: "next", text: "Im Mai.", reason: null, version: 1 };
    const named = { ...input, formKey: randomUUID(), name: "Robin Vorzimmer" };
    await proposeByLink(token, named, daysAfter(1));
    expect((await minutesOf(meetingId)).amendments).toMatchObject([
      { cityId: network.cities.parchim.id, proposedByName: "Robin Vorzimmer", part: "next" },
    ]);
  });

  it("taken up changes exactly that part, in a version of its own", async () => {
    const id = await proposed(network, meetingId);
    await decideAmendment(network.actors.lemgoManager, decide(id), daysAfter(2));

    const { versions, version } = await minutesOf(meetingId);
    const [first, second] = versions.map(({ content }) => minutesContentSchema.parse(content));
    expect(version).toBe(2);
    expect(second).toEqual({ ...first, opening: "Wir haben uns getroffen." });
    const mails = await minutesMails("changed");
    expect(mails).toHaveLength(7);
    expect(JSON.stringify(mails[0]?.content)).toContain("darum fragen wir alle Städte noch einmal");
  });

  it("taken up leaves earlier approvals to the version they were given to, and asks anew", async () => {
    await approveMinutes(
      network.actors.lemgoMayor,
      yes({ cityId: network.cities.lemgo.id }),
      AFTER,
    );
    const id = await proposed(network, meetingId);
    await decideAmendment(network.actors.manager, decide(id), daysAfter(13));

    expect(await saidBy(meetingId, network.cities.lemgo)).toMatchObject({
      number: 1,
      approvedAt: AFTER,
    });
    expect((await minutesOf(meetingId)).consentBy).toEqual(new Date("2027-01-04"));
    const lock = lockMinutes(network.actors.manager, yes(), daysAfter(14));
    await expect(lock).rejects.toThrow("approvalsMissing");
    const again = yes({ cityId: network.cities.lemgo.id, version: 2 });
    await approveMinutes(network.actors.lemgoMayor, again, daysAfter(14));
    expect(await saidBy(meetingId, network.cities.lemgo)).toMatchObject({ number: 2 });
  });

  it("declined tells the city why and changes nothing", async () => {
    const id = await proposed(network, meetingId);
    const no = decide(id, { word: "DECLINE", decision: "Der Wortlaut stimmt." });
    await decideAmendment(network.actors.manager, no, daysAfter(2));

    expect((await minutesOf(meetingId)).version).toBe(1);
    const mails = await minutesMails("declined");
    expect(mails.map(({ to }) => to)).toEqual([
      "kleefeldt@stendal.example",
      "sieler@stendal.example",
    ]);
    expect(JSON.stringify(mails[0]?.content)).toContain("Der Wortlaut stimmt.");
  });

  it("decided by two managers at once is decided once", async () => {
    const id = await proposed(network, meetingId);
    const no = decide(id, { word: "DECLINE", decision: "Nein." });
    const outcomes = await Promise.allSettled([
      decideAmendment(network.actors.manager, decide(id), daysAfter(2)),
      decideAmendment(network.actors.lemgoManager, no, daysAfter(2)),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [lost] = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(lost.reason).toBe("alreadyDecided");
  });

  it("taken up while a city approves: the approval counts for what the city saw", async () => {
    const id = await proposed(network, meetingId);
    const lemgo = yes({ cityId: network.cities.lemgo.id });
    const [approved] = await Promise.allSettled([
      approveMinutes(network.actors.lemgoMayor, lemgo, daysAfter(2)),
      decideAmendment(network.actors.manager, decide(id), daysAfter(2)),
    ]);
    const said = await saidBy(meetingId, network.cities.lemgo);
    if (approved.status === "fulfilled") expect(said?.number).toBe(1);
    else expect(approved.reason).toMatchObject({ reason: "outdated", version: 2 });
    expect((await minutesOf(meetingId)).version).toBe(2);
  });

  it.each([
    ["after the period, by a city that agreed", { at: 15, approve: true }, {}, "consentOver"],
    ["for a part that is not there", { at: 1, approve: false }, { part: "?" }, "notFound"],
    ["to an older version", { at: 1, approve: false }, { version: 3 }, "outdated"],
  ])("is refused %s", async (_, { at, approve }, changes, reason) => {
    if (approve) await approveMinutes(network.actors.mayor, yes(), daysAfter(1));
    const attempt = proposeAmendment(network.actors.mayor, change(changes), daysAfter(at));
    await expect(attempt).rejects.toThrow(reason);
    expect((await minutesOf(meetingId)).amendments).toEqual([]);
  });

  it.each([
    ["mayor", "forbidden"],
    ["outsider", "notFound"],
  ] as const)("is not for the %s to decide", async (who, reason) => {
    const id = await proposed(network, meetingId);
    const attempt = decideAmendment(network.actors[who], decide(id), daysAfter(2));
    await expect(attempt).rejects.toThrow(reason);
  });
});

describe("locking", () => {
  it("by two managers at once locks once and tells once", async () => {
    await allApprove(network, meetingId);
    const { manager, lemgoManager } = network.actors;
    const outcomes = await Promise.allSettled([
      lockMinutes(manager, yes(), daysAfter(2)),
      lockMinutes(lemgoManager, yes(), daysAfter(2)),
    ]);
    const [lost] = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(lost.reason).toBe("minutesLocked");
    expect(await db.auditEvent.count({ where: { kind: "minutes.locked" } })).toBe(1);
    expect(await minutesMails("locked")).toHaveLength(3);
  });

  it("waits for changes without a decision", async () => {
    await allApprove(network, meetingId);
    await proposed(network, meetingId);
    const attempt = lockMinutes(network.actors.manager, yes(), daysAfter(2));
    await expect(attempt).rejects.toThrow("amendmentsOpen");
  });

  it("is not for a mayor, and nothing is changed afterwards", async () => {
    await allApprove(network, meetingId);
    const early = lockMinutes(network.actors.mayor, yes(), daysAfter(2));
    await expect(early).rejects.toThrow("forbidden");
    await lockMinutes(network.actors.manager, yes(), daysAfter(2));
    const late = proposeAmendment(network.actors.mayor, change(), daysAfter(3));
    await expect(late).rejects.toThrow("minutesLocked");
  });
});
