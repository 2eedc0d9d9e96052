import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import type { ReportCommitment } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function agreed(ownerCityIds: string[]): Promise<string> {
  const { id } = await makeCommitment(
    network.actors.manager,
    {
      formKey: randomUUID(),
      circleId: network.circle.id,
      meetingId: null,
      title: "Strategische Stadtziele im Stadtrat beraten",
      ownerCityIds,
      dueOn: new Date("2026-12-31"),
      proviso: null,
      responsibleId: null,
    },
    new Date("2026-03-03T09:00:00Z"),
  );
  return id;
}

function report(commitmentId: string, changes: Partial<ReportCommitment> = {}): ReportCommitment {
  return {
    formKey: randomUUID(),
    commitmentId,
    version: 1,
    status: "IN_PROGRESS",
    reason: null,
    note: null,
    dueOn: null,
    ...changes,
  };
}

async function standing(id: string) {
  return db.commitment.findUniqueOrThrow({
    where: { id },
    select: {
      status: true,
      reason: true,
      dueOn: true,
      version: true,
      achievedAt: true,
      achievedById: true,
    },
  });
}

async function untouched(id: string) {
  expect(await standing(id)).toMatchObject({ status: "PLANNED", version: 1 });
  expect(await db.commitmentUpdate.count()).toBe(0);
  expect(await db.auditEvent.count({ where: { kind: "commitment.reported" } })).toBe(0);
}

describe("a city that owns the agreement", () => {
  it("postpones it with a reason and a new day, told by the office on behalf of the mayor", async () => {
    const id = await agreed([network.cities.stendal.id]);
    const reason = "weil der Haushalt 2027 vorgeht";
    const dueOn = new Date("2027-03-31");
    const note = "Der Rat berät im März.";

    await reportCommitment(
      network.actors.office,
      report(id, { status: "POSTPONED", reason, dueOn, note }),
      NOW,
    );

    expect(await standing(id)).toMatchObject({ status: "POSTPONED", reason, dueOn, version: 2 });
    const [update] = await db.commitmentUpdate.findMany();
    expect(update).toMatchObject({
      note: `${reason}\n${note}`,
      byId: network.actors.office.userId,
      onBehalfOf: "Oberbürgermeister Sieler",
      occurredAt: NOW,
    });
    const [event] = await db.auditEvent.findMany({ where: { kind: "commitment.reported" } });
    expect(event).toMatchObject({ subjectId: id, onBehalfOfId: network.officials.sieler.id });
  });

  it("achieves it: actor and time are kept, the agreed day stays", async () => {
    const id = await agreed([network.cities.stendal.id, network.cities.lemgo.id]);

    await reportCommitment(network.actors.lemgoMayor, report(id, { status: "ACHIEVED" }), NOW);

    expect(await standing(id)).toMatchObject({
      status: "ACHIEVED",
      achievedAt: NOW,
      achievedById: network.actors.lemgoMayor.userId,
      dueOn: new Date("2026-12-31"),
    });
    expect(await db.commitmentUpdate.findFirst()).toMatchObject({ onBehalfOf: null });
  });

  it("takes it up again after all: nobody has achieved it any more", async () => {
    const id = await agreed([network.cities.stendal.id]);
    await reportCommitment(network.actors.mayor, report(id, { status: "ACHIEVED" }), NOW);

    await reportCommitment(network.actors.mayor, report(id, { version: 2 }), NOW);

    expect(await standing(id)).toMatchObject({
      status: "IN_PROGRESS",
      achievedAt: null,
      achievedById: null,
    });
    expect(await db.commitmentUpdate.count()).toBe(2);
  });

  it("cannot postpone it to a day that has passed", async () => {
    const id = await agreed([network.cities.stendal.id]);
    const late = report(id, {
      status: "POSTPONED",
      reason: "Haushalt",
      dueOn: new Date("2026-11-22"),
    });

    await expect(reportCommitment(network.actors.mayor, late, NOW)).rejects.toThrow("inThePast");
    await untouched(id);
  });

  it("does it once when the form is sent twice", async () => {
    const id = await agreed([network.cities.stendal.id]);
    const typed = report(id);

    const answers = [
      await reportCommitment(network.actors.mayor, typed, NOW),
      await reportCommitment(network.actors.mayor, typed, NOW),
    ];

    expect(answers).toEqual([{ id }, { id }]);
    expect(await standing(id)).toMatchObject({ version: 2 });
    expect(await db.commitmentUpdate.count()).toBe(1);
  });
});

describe("two who report at once", () => {
  it("one is kept; the other sees what stands there now and loses nothing", async () => {
    const id = await agreed([network.cities.stendal.id]);
    const reason = "weil das Land eine eigene App anbietet";
    const [first, second] = await Promise.allSettled([
      reportCommitment(network.actors.mayor, report(id, { status: "ABANDONED", reason }), NOW),
      reportCommitment(network.actors.office, report(id, { status: "ABANDONED", reason }), NOW),
    ]);

    const refused = [first, second].filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(Outdated);
    expect(refused[0]?.reason).toMatchObject({
      version: 2,
      theirs: { status: "aufgegeben", reason },
    });
    expect(await db.commitmentUpdate.count()).toBe(1);
  });

  it("the later one can keep its own version after having seen the other", async () => {
    const id = await agreed([network.cities.stendal.id]);
    await reportCommitment(network.actors.mayor, report(id, { note: "Vorlage liegt vor." }), NOW);
    const late = report(id, { status: "ACHIEVED" });

    await expect(reportCommitment(network.actors.office, late, NOW)).rejects.toMatchObject({
      version: 2,
      theirs: { status: "in Arbeit", note: "Vorlage liegt vor." },
    });
    await reportCommitment(network.actors.office, { ...late, version: 2 }, NOW);

    expect(await standing(id)).toMatchObject({ status: "ACHIEVED", version: 3 });
  });
});

describe("who may not", () => {
  it.each(["lemgoMayor", "lemgoOffice", "gardelegenMayor", "manager", "spokesperson"] as const)(
    "is refused to %s when Stendal alone owns it",
    async (who) => {
      const id = await agreed([network.cities.stendal.id]);
      const refusal = who === "spokesperson" ? "notFound" : "forbidden";

      await expect(reportCommitment(network.actors[who], report(id), NOW)).rejects.toThrow(refusal);
      await untouched(id);
    },
  );

  it.each(["outsider", "former"] as const)("does not reveal it to %s", async (who) => {
    const id = await agreed([]);

    await expect(reportCommitment(network.actors[who], report(id), NOW)).rejects.toThrow(
      "notFound",
    );
    await untouched(id);
  });

  it.each(["manager", "programmeOffice"] as const)(
    "is refused to %s even when the whole circle owns it",
    async (who) => {
      const id = await agreed([]);

      await expect(reportCommitment(network.actors[who], report(id), NOW)).rejects.toThrow(
        "forbidden",
      );
      await untouched(id);
    },
  );
});

it.each(["mayor", "office", "lemgoOffice", "gardelegenMayor", "parchimOffice"] as const)(
  "%s reports on what the whole circle owns",
  async (who) => {
    const id = await agreed([]);
    const actor: Actor = network.actors[who];

    await reportCommitment(actor, report(id), NOW);

    expect(await db.commitmentUpdate.findFirst()).toMatchObject({
      onBehalfOf: actor.principals[0]?.short ?? null,
    });
  },
);
