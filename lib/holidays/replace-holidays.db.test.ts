import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { discardUpload } from "@/lib/holidays/discard-upload";
import { enterHolidays } from "@/lib/holidays/enter-holidays";
import { readHolidayFile } from "@/lib/holidays/file";
import { findWaitingUpload, listSchoolHolidays } from "@/lib/holidays/queries";
import { replaceHolidays } from "@/lib/holidays/replace-holidays";
import { uploadHolidays } from "@/lib/holidays/upload-holidays";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const CSV = "state_code;start;end;name\nNW;2031-07-07;2031-08-19;Sommerferien\n";
const shipped = readHolidayFile(readFileSync("prisma/data/school_holidays.csv", "utf8")).periods;

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const key = () => crypto.randomUUID();

async function uploaded(csv = CSV): Promise<string> {
  const input = { formKey: key(), fileName: "ferien.csv", csv };
  return (await uploadHolidays(network.actors.programmeOffice, input, NOW)).id;
}

const decide = (uploadId: string) => ({ formKey: key(), uploadId });
const count = () => db.schoolHoliday.count();

it("what comes with the program is entered once, also by two servers that start at once", async () => {
  const results = await Promise.all([enterHolidays(shipped), enterHolidays(shipped)]);
  expect(results.map(({ entered }) => entered).toSorted((a, b) => a - b)).toEqual([0, 469]);
  expect(await enterHolidays(shipped)).toEqual({ entered: 0 });
  expect(await count()).toBe(469);
});

it("an upload changes nothing, is shown, and replaces everything once it is confirmed", async () => {
  await enterHolidays(shipped);
  const id = await uploaded();
  expect(await count()).toBe(469);
  expect(await findWaitingUpload(network.actors.programmeOffice)).toMatchObject({
    id,
    fileName: "ferien.csv",
    periods: [{ state: "NW", name: "Sommerferien", startsOn: new Date("2031-07-07T00:00:00Z") }],
    wrong: [],
  });

  await replaceHolidays(network.actors.programmeOffice, decide(id), NOW);

  expect(await listSchoolHolidays(network.actors.manager)).toMatchObject([
    { name: "Sommerferien" },
  ]);
  expect(await findWaitingUpload(network.actors.programmeOffice)).toBeNull();
  expect(await db.auditEvent.findMany({ where: { kind: "holidays.replaced" } })).toMatchObject([
    { subjectId: id, details: { rows: 1 } },
  ]);
});

it("a start after that does not bring the old ones back", async () => {
  const id = await uploaded();
  await replaceHolidays(network.actors.programmeOffice, decide(id), NOW);
  expect(await enterHolidays(shipped)).toEqual({ entered: 0 });
});

it("two who confirm at once have one outcome", async () => {
  const id = await uploaded();
  const results = await Promise.allSettled([
    replaceHolidays(network.actors.programmeOffice, decide(id), NOW),
    replaceHolidays(network.actors.programmeOffice, decide(id), NOW),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(results.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { reason: "alreadyDecided" },
  });
  expect(await count()).toBe(1);
  expect(await db.auditEvent.count({ where: { kind: "holidays.replaced" } })).toBe(1);
});

it("confirmed and discarded at once, one of both holds", async () => {
  await enterHolidays(shipped);
  const id = await uploaded();
  const [confirmed, discarded] = await Promise.allSettled([
    replaceHolidays(network.actors.programmeOffice, decide(id), NOW),
    discardUpload(network.actors.programmeOffice, decide(id), NOW),
  ]);
  expect(confirmed.status).not.toBe(discarded.status);
  expect(await count()).toBe(confirmed.status === "fulfilled" ? 1 : 469);
});

it("a form that is sent twice does it once and answers the same", async () => {
  const id = await uploaded();
  const input = decide(id);
  const twice = await Promise.all([
    replaceHolidays(network.actors.programmeOffice, input, NOW),
    replaceHolidays(network.actors.programmeOffice, input, NOW),
  ]);
  expect(twice).toEqual([{ rows: 1 }, { rows: 1 }]);
});

it("discarded data leave everything as it was", async () => {
  await enterHolidays(shipped);
  const id = await uploaded();
  await discardUpload(network.actors.programmeOffice, decide(id), NOW);
  expect(await count()).toBe(469);
  await expect(
    replaceHolidays(network.actors.programmeOffice, decide(id), NOW),
  ).rejects.toMatchObject({ reason: "alreadyDecided" });
});

it("a newer upload takes the place of one that waits", async () => {
  const first = await uploaded();
  const second = await uploaded();
  expect(await findWaitingUpload(network.actors.programmeOffice)).toMatchObject({ id: second });
  await expect(
    replaceHolidays(network.actors.programmeOffice, decide(first), NOW),
  ).rejects.toMatchObject({ reason: "alreadyDecided" });
});

it.each([
  ["a wrong line", `${CSV}XX;2031-01-01;2031-01-02;Ferien\n`],
  ["nothing in it", "state_code;start;end;name\n"],
])("data with %s are shown but not confirmed", async (_, csv) => {
  await enterHolidays(shipped);
  const id = await uploaded(csv);
  await expect(
    replaceHolidays(network.actors.programmeOffice, decide(id), NOW),
  ).rejects.toMatchObject({ reason: "incomplete" });
  expect(await count()).toBe(469);
});

it.each(["mayor", "manager", "spokesperson", "outsider"] as const)(
  "the %s neither uploads nor decides nor sees what waits",
  async (role) => {
    const id = await uploaded();
    const actor = network.actors[role];
    const input = { formKey: key(), fileName: "ferien.csv", csv: CSV };
    await expect(uploadHolidays(actor, input, NOW)).rejects.toMatchObject({ reason: "forbidden" });
    await expect(replaceHolidays(actor, decide(id), NOW)).rejects.toMatchObject({
      reason: "notFound",
    });
    await expect(discardUpload(actor, decide(id), NOW)).rejects.toMatchObject({
      reason: "notFound",
    });
    expect(await findWaitingUpload(actor)).toBeNull();
  },
);

it("what is known and what waits is read with one statement each", async () => {
  await enterHolidays(shipped);
  await uploaded();
  const { programmeOffice } = network.actors;
  expect(await countStatements(() => listSchoolHolidays(programmeOffice, ["NW"]))).toBe(1);
  expect(await countStatements(() => findWaitingUpload(programmeOffice))).toBe(1);
});
