import { beforeEach, describe, expect, it } from "vitest";
import { invitePerson } from "@/lib/accounts/invite-person";
import { findLinkedInvitation, listOpenInvitations } from "@/lib/accounts/queries";
import { resendInvitation } from "@/lib/accounts/resend-invitation";
import { revokeInvitation } from "@/lib/accounts/revoke-invitation";
import { db } from "@/lib/db";
import { invitationInput, invite, tokenOf } from "@/lib/testing/accounts";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

describe("an invitation", () => {
  it("goes out as one mail with one link, and makes nothing yet", async () => {
    const users = await db.user.count();
    const id = await invite(network);

    const [mail] = await db.outboxMail.findMany({ select: { to: true, content: true } });
    expect(mail?.to).toBe("neu@stendal.example");
    expect(JSON.stringify(mail?.content)).toContain("/join");
    expect(await findLinkedInvitation(await tokenOf(id), NOW)).toMatchObject({ isTaken: false });
    expect(await db.user.count()).toBe(users);
    expect(await db.auditEvent.count({ where: { kind: "account.invited" } })).toBe(1);
  });

  it.each(["mayor", "office", "manager", "spokesperson", "outsider", "former"] as const)(
    "is not for %s to send",
    async (who) => {
      const sent = invitePerson(network.actors[who], invitationInput(network), NOW);
      await expect(sent).rejects.toMatchObject({ reason: "forbidden" });
      expect(await db.accountInvitation.count()).toBe(0);
    },
  );

  it("is refused a second time for the same, kindly", async () => {
    await invite(network);
    await expect(invite(network)).rejects.toMatchObject({ reason: "invitationOpen" });
    expect(await db.outboxMail.count()).toBe(1);
  });

  it("sent by two at the same moment goes out once", async () => {
    const sent = await Promise.allSettled([invite(network), invite(network)]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const [refused] = sent.flatMap((one) => (one.status === "rejected" ? [one.reason.reason] : []));
    expect(["invitationOpen", "conflict"]).toContain(refused);
    expect(await db.outboxMail.count()).toBe(1);
  });

  it("to be a second mayor is refused in words", async () => {
    const asMayor = invite(network, { role: "MAYOR" });
    await expect(asMayor).rejects.toMatchObject({ reason: "mayorThere" });
  });

  it("is refused for who holds the mandate already, whatever the case of the address", async () => {
    const again = invite(network, { email: "kleefeldt@stendal.example" });
    await expect(again).rejects.toMatchObject({ reason: "mandateThere" });
  });

  it("for an official of another city, or one with an account, is refused", async () => {
    const { parchimMayor, kleefeldt } = network.officials;
    const elsewhere = invite(network, { officialId: parchimMayor.id });
    await expect(elsewhere).rejects.toMatchObject({ reason: "officialTaken" });
    const taken = invite(network, { officialId: kleefeldt.id });
    await expect(taken).rejects.toMatchObject({ reason: "accountThere" });
  });

  it("to a place nobody knows is not found", async () => {
    const nowhere = invite(network, { cityId: "00000000-0000-7000-8000-000000000000" });
    await expect(nowhere).rejects.toMatchObject({ reason: "notFound" });
  });

  it("whose last day has passed is refused", async () => {
    const late = invite(network, { lastDay: new Date("2026-11-22") });
    await expect(late).rejects.toMatchObject({ reason: "lastDayPassed" });
  });
});

describe("an open invitation", () => {
  const on = (invitationId: string) => ({ formKey: crypto.randomUUID(), invitationId });

  it("sent again carries a new link, and the earlier one is shut", async () => {
    const id = await invite(network);
    const before = await tokenOf(id);
    await resendInvitation(network.actors.programmeOffice, on(id), NOW);

    expect(await findLinkedInvitation(before, NOW)).toBeNull();
    expect(await findLinkedInvitation(await tokenOf(id), NOW)).not.toBeNull();
    expect(await db.outboxMail.count()).toBe(2);
  });

  it("taken back opens nothing, and may be sent anew", async () => {
    const id = await invite(network);
    const token = await tokenOf(id);
    await revokeInvitation(network.actors.programmeOffice, on(id), NOW);

    expect(await findLinkedInvitation(token, NOW)).toBeNull();
    expect(await listOpenInvitations(network.actors.programmeOffice, NOW)).toEqual([]);
    await expect(invite(network)).resolves.toEqual(expect.any(String));
  });

  it("is nobody else's to send again or take back", async () => {
    const id = await invite(network);
    const { mayor, programmeOffice } = network.actors;
    await expect(resendInvitation(mayor, on(id), NOW)).rejects.toMatchObject({
      reason: "forbidden",
    });
    await expect(revokeInvitation(mayor, on(id), NOW)).rejects.toMatchObject({
      reason: "forbidden",
    });
    await expect(
      revokeInvitation(programmeOffice, on(crypto.randomUUID()), NOW),
    ).rejects.toMatchObject({ reason: "notFound" });
    expect(await listOpenInvitations(mayor, NOW)).toEqual([]);
  });

  it("says after two weeks that its link has run out", async () => {
    await invite(network);
    const later = new Date(NOW.getTime() + 15 * 86_400_000);
    const [open] = await listOpenInvitations(network.actors.programmeOffice, later);
    expect(open?.isOver).toBe(true);
  });
});
