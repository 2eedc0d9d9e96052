import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { newSessionToken } from "@/lib/auth/session-token";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction } from "@/lib/db";
import { endOtherSessions } from "@/lib/sign-in/end-other-sessions";
import { endSession } from "@/lib/sign-in/end-session";
import { findAccount, listDevices } from "@/lib/sign-in/queries";
import { signOut } from "@/lib/sign-in/sign-out";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let mayor: Actor;
let telephone: string;
let stranger: string;

beforeEach(async () => {
  network = await buildNetwork();
  mayor = { ...network.actors.mayor, sessionId: await begin(network.actors.mayor, "Firefox") };
  telephone = await begin(network.actors.mayor, "Safari auf einem iPhone");
  stranger = await begin(network.actors.lemgoMayor, "Edge");
});

function begin({ userId }: Actor, device: string, now = NOW): Promise<string> {
  return inTransaction((tx) => startSession(tx, { token: newSessionToken(), userId, device, now }));
}

function end(actor: Actor, session: string, formKey = randomUUID()) {
  return endSession(actor, { formKey, session }, NOW);
}

async function running(): Promise<string[]> {
  const rows = await db.session.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map(({ id }) => id);
}

describe("a person", () => {
  it("sees their own running sessions only", async () => {
    await begin(mayor, "Chrome", new Date(NOW.getTime() - 13 * 60 * 60 * 1000));

    const devices = await listDevices(mayor, NOW);
    expect(devices.map(({ device }) => device).toSorted()).toEqual([
      "Firefox",
      "Safari auf einem iPhone",
    ]);
  });

  it("sees the mandates in force and until when", async () => {
    const { email, mandates } = await findAccount(network.actors.zoselMohr, NOW);

    expect(email).toBe("zosel-mohr@freiwilligen-agentur.example");
    expect(mandates.map(({ role }) => role)).toEqual(["PROCESS_MANAGER", "SPOKESPERSON"]);
    expect(mandates[1]?.endsAt).not.toBeNull();
    expect((await findAccount(network.actors.former, NOW)).mandates).toEqual([]);
  });

  it("ends a session elsewhere, and it is written down", async () => {
    await end(mayor, telephone);

    expect(await running()).not.toContain(telephone);
    expect(await running()).toContain(mayor.sessionId);
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "session.ended" } });
    expect(event).toMatchObject({ actorId: mayor.userId, subjectId: telephone });
  });

  it("who clicks twice ends it once", async () => {
    const formKey = randomUUID();

    const [first, second] = await Promise.all([
      end(mayor, telephone, formKey),
      end(mayor, telephone, formKey),
    ]);

    expect(second).toEqual(first);
    expect(await db.auditEvent.count({ where: { kind: "session.ended" } })).toBe(1);
  });

  it("ends all others and stays", async () => {
    await begin(mayor, "Chrome");

    expect(await endOtherSessions(mayor, { formKey: randomUUID() }, NOW)).toEqual({ ended: 2 });
    expect((await running()).toSorted()).toEqual([mayor.sessionId, stranger].toSorted());
    expect(await db.auditEvent.count({ where: { kind: "session.ended" } })).toBe(2);
  });

  it("signs out of this session only, and twice is no mistake", async () => {
    await signOut(mayor, NOW);
    await signOut(mayor, NOW);

    expect((await running()).toSorted()).toEqual([telephone, stranger].toSorted());
    expect(await db.auditEvent.count({ where: { kind: "session.ended" } })).toBe(1);
  });
});

describe("somebody else's session", () => {
  it("does not exist for anybody, and goes on", async () => {
    await expect(end(mayor, stranger)).rejects.toThrow("notFound");
    await expect(end(network.actors.programmeOffice, stranger)).rejects.toThrow("notFound");
    expect(await running()).toContain(stranger);
  });

  it("looks like one that never was", async () => {
    await expect(end(mayor, randomUUID())).rejects.toThrow("notFound");
  });
});
