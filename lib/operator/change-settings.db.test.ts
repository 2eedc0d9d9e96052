import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import {
  changeOperator,
  changeSender,
  draftLegalText,
  publishLegalText,
  setAppealCheck,
  setPeriods,
  setUsualRhythm,
} from "@/lib/operator/change-settings";
import { changeOperatorSchema } from "@/lib/operator/forms";
import { listSettingChanges } from "@/lib/operator/list-setting-changes";
import { readOperator } from "@/lib/operator/read-operator";
import { readSettings } from "@/lib/operator/read-settings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

const form = (version = 0) => ({ formKey: randomUUID(), version });

/** The form of the operator as the server fills it, with changes. */
function details(version: number, changes: Record<string, string> = {}) {
  const server = {
    name: "Vorführbetrieb, kein echter Betreiber",
    address: "Musterstraße 1\n12345 Musterstadt",
    email: "betrieb@rathausrunde.example",
  };
  return changeOperatorSchema.parse({
    formKey: randomUUID(),
    version: String(version),
    ...server,
    ...changes,
  });
}

describe("before anything was set", () => {
  it("what the server says and what is usual holds", async () => {
    const settings = await readSettings();
    expect(settings.operator.email).toBe("betrieb@rathausrunde.example");
    expect(settings).toMatchObject({
      rhythmMonths: 6,
      appealsNeedCheck: false,
      imprint: { text: "", draft: "" },
      versions: {},
    });
    expect(settings.periods.sentMails).toBe(365);
  });

  it("one statement answers", async () => {
    expect(await countStatements(() => readOperator())).toBe(1);
  });
});

describe("the operator", () => {
  it("is named as it was set; an empty field is as the server says it", async () => {
    const { programmeOffice } = network.actors;
    await changeOperator(
      programmeOffice,
      details(0, { name: "Netzwerkstelle", address: " Markt 1 \n\n39576 Stendal", email: "" }),
    );
    expect(await readOperator()).toMatchObject({
      name: "Netzwerkstelle",
      address: ["Markt 1", "39576 Stendal"],
      email: "betrieb@rathausrunde.example",
    });
    // What is typed as the server says it stays the server's.
    const row = await db.setting.findUniqueOrThrow({ where: { key: "operator" } });
    expect(row.value).toMatchObject({ name: "Netzwerkstelle", email: null });
  });

  it("is kept as it was before each change, and the audit log names nobody", async () => {
    const { programmeOffice } = network.actors;
    await changeOperator(programmeOffice, details(0, { name: "Eins" }), NOW);
    await changeOperator(programmeOffice, details(1, { name: "Zwei" }), NOW);
    const [last] = await listSettingChanges(programmeOffice);
    expect(last?.fields).toEqual([{ field: "Name", before: "Eins", after: "Zwei" }]);
    const events = await db.auditEvent.findMany({
      where: { kind: "setting.changed" },
      orderBy: { sequence: "asc" },
    });
    expect(events).toMatchObject([
      { actorId: programmeOffice.userId, details: { key: "operator", version: 1 } },
      { subjectId: last?.id, details: { key: "operator", version: 2 } },
    ]);
    expect(JSON.stringify(events.map(({ details: all }) => all))).not.toContain("Zwei");
  });

  it("of whom two write at once: one is kept, the other sees both", async () => {
    const { programmeOffice } = network.actors;
    const both = await Promise.allSettled([
      changeOperator(programmeOffice, details(0, { name: "Eins" })),
      changeOperator(programmeOffice, details(0, { name: "Zwei" })),
    ]);
    const refused = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(Outdated);
    const { name } = await readOperator();
    expect(refused[0]).toMatchObject({ version: 1, theirs: { name } });
    expect(await db.settingChange.count()).toBe(1);
  });

  it("sent twice is changed once", async () => {
    const once = details(0, { name: "Eins" });
    const { programmeOffice } = network.actors;
    await Promise.all([
      changeOperator(programmeOffice, once),
      changeOperator(programmeOffice, once),
    ]);
    expect(await db.settingChange.count()).toBe(1);
  });

  it.each([
    [{ email: "betrieb" }, "email"],
    [{ name: "Eins\nZwei" }, "invalid"],
    [{ address: "x".repeat(501) }, "tooLong"],
  ])("with %j is not taken", (changes, code) => {
    const typed = { formKey: randomUUID(), version: "0", ...changes };
    expect(changeOperatorSchema.safeParse(typed).error?.issues[0]?.message).toBe(code);
  });
});

describe("own paragraphs of a legal page", () => {
  it("are read by nobody before they are published", async () => {
    const { programmeOffice } = network.actors;
    const page = "imprint" as const;
    await draftLegalText(programmeOffice, { ...form(), page, draft: "Neu" });
    expect((await readSettings()).imprint).toEqual({ text: "", draft: "Neu" });
    await publishLegalText(programmeOffice, { ...form(1), page });
    expect((await readSettings()).imprint).toEqual({ text: "Neu", draft: "Neu" });
    expect((await readSettings()).privacy).toEqual({ text: "", draft: "" });
  });

  it("are not published as others changed them meanwhile", async () => {
    const { programmeOffice } = network.actors;
    const page = "privacy" as const;
    await draftLegalText(programmeOffice, { ...form(), page, draft: "Gesehen" });
    await draftLegalText(programmeOffice, { ...form(1), page, draft: "Ungesehen" });
    await expect(publishLegalText(programmeOffice, { ...form(1), page })).rejects.toMatchObject({
      theirs: { draft: "Ungesehen" },
    });
    expect((await readSettings()).privacy.text).toBe("");
  });
});

describe("what holds for the network", () => {
  it("is set with old and new value in the audit log, for they name nobody", async () => {
    const { programmeOffice } = network.actors;
    await setUsualRhythm(programmeOffice, { ...form(), rhythmMonths: 4 });
    await setUsualRhythm(programmeOffice, { ...form(1), rhythmMonths: 3 });
    await setAppealCheck(programmeOffice, { ...form(), isNeeded: true });
    await setPeriods(programmeOffice, { ...form(), days: { invitations: 60 } });
    expect(await readSettings()).toMatchObject({
      rhythmMonths: 3,
      appealsNeedCheck: true,
      periods: { invitations: 60, sentMails: 365 },
      versions: { rhythm: 2, appealsNeedCheck: 1, retention: 1 },
    });
    const events = await db.auditEvent.findMany({
      where: { kind: "setting.changed" },
      orderBy: { sequence: "asc" },
    });
    expect(events[1]?.details).toMatchObject({ before: { months: 4 }, after: { months: 3 } });
  });

  it("is not disturbed by what stands there wrongly", async () => {
    const changedById = network.actors.programmeOffice.userId;
    await db.setting.createMany({
      data: [
        { key: "rhythm", value: { months: "alle paar" }, changedAt: NOW, changedById },
        { key: "retention", value: { sentMails: 1 }, changedAt: NOW, changedById },
        { key: "unknown", value: [], changedAt: NOW, changedById },
      ],
    });
    const settings = await readSettings();
    expect(settings.rhythmMonths).toBe(6);
    expect(settings.periods.sentMails).toBe(183);
  });
});

describe.each(["mayor", "office", "manager", "spokesperson", "outsider", "former"] as const)(
  "for the %s",
  (who) => {
    it("nothing is changed", async () => {
      const actor = network.actors[who];
      const tries: (() => Promise<unknown>)[] = [
        () => changeOperator(actor, details(0, { name: "Fremd" })),
        () => changeSender(actor, { ...form(), name: "Fremd", replyTo: null }),
        () => draftLegalText(actor, { ...form(), page: "imprint", draft: "Fremd" }),
        () => publishLegalText(actor, { ...form(), page: "imprint" }),
        () => setUsualRhythm(actor, { ...form(), rhythmMonths: 1 }),
        () => setAppealCheck(actor, { ...form(), isNeeded: true }),
        () => setPeriods(actor, { ...form(), days: {} }),
        () => listSettingChanges(actor),
      ];
      for (const one of tries) {
        await expect((async () => one())()).rejects.toMatchObject({ reason: "forbidden" });
      }
      expect(await db.setting.count()).toBe(0);
      expect(await db.settingChange.count()).toBe(0);
      expect(await db.formSubmission.count()).toBe(0);
    });
  },
);
