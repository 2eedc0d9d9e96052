import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { approveByLink } from "@/lib/minutes/approve-by-link";
import { approveMinutes } from "@/lib/minutes/approve-minutes";
import { circulateMinutes } from "@/lib/minutes/circulate-minutes";
import type { ApproveMinutes } from "@/lib/minutes/schema";
import {
  AFTER,
  allApprove,
  circulated,
  daysAfter,
  drafted,
  linkTokenOf,
  minutesMails,
  minutesOf,
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

describe("circulating", () => {
  it("asks every city of the meeting and says from the start what silence means", async () => {
    const { approvals, consentBy } = await minutesOf(meetingId);
    expect(approvals.map(({ city }) => city.name)).toEqual([
      "Gardelegen",
      "Lemgo",
      "Parchim",
      "Stendal",
    ]);
    expect(consentBy).toEqual(new Date("2026-12-29"));
    const mails = await minutesMails("circulated");
    expect(mails.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "buergermeister@parchim.example",
      "johannisson@parchim.example",
      "kleefeldt@stendal.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
      "sieler@stendal.example",
    ]);
    for (const { content } of mails) {
      expect(JSON.stringify(content)).toContain(
        "Schweigen gilt nach der Erinnerung am 26. Dezember 2026 und dem Ende der Frist am 29. Dezember 2026 als Zustimmung.",
      );
    }
  });

  it("happens once, and never with an older version", async () => {
    const input = { formKey: randomUUID(), meetingId, version: 1, days: 14 };
    const again = circulateMinutes(network.actors.manager, input, AFTER);
    await expect(again).rejects.toThrow("minutesCirculated");

    network = await buildNetwork();
    const other = await drafted(network);
    const stale = { ...input, meetingId: other, version: 7 };
    const attempt = circulateMinutes(network.actors.manager, stale, AFTER);
    await expect(attempt).rejects.toThrow("outdated");
    expect(await minutesMails("circulated")).toEqual([]);
  });

  it("is not for a mayor", async () => {
    const input = { formKey: randomUUID(), meetingId, version: 1, days: 14 };
    await expect(circulateMinutes(network.actors.mayor, input, AFTER)).rejects.toThrow("forbidden");
  });
});

describe("approving", () => {
  it("by an office stands as on behalf of the mayor", async () => {
    await approveMinutes(network.actors.office, yes(), daysAfter(1));
    expect(await saidBy(meetingId, network.cities.stendal)).toMatchObject({
      number: 1,
      approvedAt: daysAfter(1),
      onBehalfOf: "Oberbürgermeister Sieler",
    });
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "minutes.approved" } });
    expect(event).toMatchObject({ onBehalfOfId: network.officials.sieler.id });
  });

  it("behind the link of a mail needs no account, only a name", async () => {
    const token = await linkTokenOf(network.cities.parchim);
    const input = { formKey: randomUUID(), name: "Robin Vorzimmer", version: 1 };
    await Promise.all([
      approveByLink(token, input, daysAfter(1)),
      approveByLink(token, input, daysAfter(1)),
    ]);
    expect(await saidBy(meetingId, network.cities.parchim)).toMatchObject({
      approvedById: null,
      approvedByName: "Robin Vorzimmer",
    });
    const events = await db.auditEvent.findMany({ where: { kind: "minutes.approved" } });
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events[0]?.details)).not.toContain("Robin");
  });

  it("by the last city tells the managers that all agree", async () => {
    await allApprove(network, meetingId);
    const mails = await minutesMails("settled");
    expect(mails.map(({ to }) => to)).toEqual([
      "prozessmanagement@lemgo.example",
      "prozessmanagement@stendal.example",
      "zosel-mohr@freiwilligen-agentur.example",
    ]);
  });

  it.each([
    ["of a version nobody was shown", "office", { version: 2 }, "outdated"],
    ["for another city", "lemgoMayor", {}, "forbidden"],
    ["by a manager", "manager", {}, "forbidden"],
    ["by who does not see it", "outsider", {}, "notFound"],
  ] as const)("is refused %s", async (_, who, changes, reason) => {
    const attempt = approveMinutes(network.actors[who], yes(changes), daysAfter(1));
    await expect(attempt).rejects.toThrow(reason);
    expect(await saidBy(meetingId, network.cities.stendal)).toMatchObject({ approvedAt: null });
  });

  it("is refused a second time", async () => {
    await approveMinutes(network.actors.mayor, yes(), daysAfter(1));
    const again = approveMinutes(network.actors.office, yes(), daysAfter(1));
    await expect(again).rejects.toThrow("alreadyApproved");
  });

  it.each([
    ["unknown", async () => "nothing of the kind"],
    ["expired", async () => changeLink({ expiresAt: AFTER })],
    ["revoked", async () => changeLink({ revokedAt: AFTER })],
  ])("is refused behind a link that is %s", async (_, made) => {
    const token = await made();
    const input = { formKey: randomUUID(), name: "Robin Vorzimmer", version: 1 };
    await expect(approveByLink(token, input, daysAfter(1))).rejects.toThrow("linkInvalid");
  });

  async function changeLink(data: { expiresAt?: Date; revokedAt?: Date }): Promise<string> {
    const token = await linkTokenOf(network.cities.parchim);
    await db.guestLink.updateMany({
      where: { minutesApproval: { cityId: network.cities.parchim.id } },
      data,
    });
    return token;
  }
});
