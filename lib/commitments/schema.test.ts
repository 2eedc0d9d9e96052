import { expect, it } from "vitest";
import { makeCommitmentSchema, reportCommitmentSchema } from "@/lib/commitments/schema";

const ID = "019ab000-0000-7000-8000-000000000001";
const OTHER = "019ab000-0000-7000-8000-000000000002";

function errorsOf(parsed: {
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
}) {
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

function agreement(changes: Record<string, unknown> = {}) {
  return makeCommitmentSchema.safeParse({
    formKey: ID,
    circleId: ID,
    meetingId: ID,
    title: "Ein Projekt vorstellen",
    owners: "all",
    "dueOn.day": "8",
    "dueOn.month": "12",
    "dueOn.year": "2026",
    proviso: "",
    ...changes,
  });
}

function report(changes: Record<string, unknown> = {}) {
  return reportCommitmentSchema.safeParse({
    formKey: ID,
    commitmentId: ID,
    version: "1",
    status: "IN_PROGRESS",
    reason: "",
    note: "",
    "dueOn.day": "",
    "dueOn.month": "",
    "dueOn.year": "",
    ...changes,
  });
}

it("reads an agreement of the whole circle", () => {
  expect(agreement().data).toMatchObject({
    ownerCityIds: [],
    dueOn: new Date("2026-12-08"),
    proviso: null,
  });
});

it("reads one ticked city, several, and the whole circle beside cities", () => {
  expect(agreement({ owners: ID }).data?.ownerCityIds).toEqual([ID]);
  expect(agreement({ owners: [ID, OTHER, ID] }).data?.ownerCityIds).toEqual([ID, OTHER]);
  expect(agreement({ owners: ["all", OTHER] }).data?.ownerCityIds).toEqual([]);
});

it.each([
  ["nobody is ticked", { owners: undefined }, "owners: choose"],
  ["a foreign word stands for a city", { owners: ["ganz Deutschland"] }, "owners: choose"],
  ["the title is empty", { title: "  " }, "title: required"],
  ["the title is too long", { title: "a".repeat(161) }, "title: tooLong"],
  ["the day does not exist", { "dueOn.day": "31", "dueOn.month": "2" }, "dueOn: date"],
  ["an operator stands for text", { title: { not: "" } }, "title: required"],
])("does not take an agreement when %s", (_, changes, error) => {
  expect(errorsOf(agreement(changes))).toContain(error);
});

it("does not take fields it does not know", () => {
  expect(agreement({ status: "ACHIEVED" }).success).toBe(false);
  expect(report({ achievedById: ID }).success).toBe(false);
});

it.each([
  ["POSTPONED", {}, ["reason: reason", "dueOn: required"]],
  [
    "POSTPONED",
    { reason: "Haushalt", "dueOn.day": "31", "dueOn.month": "2", "dueOn.year": "2027" },
    ["dueOn: date"],
  ],
  ["ABANDONED", {}, ["reason: reason"]],
  ["PLANNED", {}, ["status: choose"]],
  ["ACHIEVED", { note: "Eins ist gut. Zwei auch. Drei geht. Vier nicht." }, ["note: sentences"]],
])("asks back when %s comes with %j", (status, changes, errors) => {
  expect(errorsOf(report({ status, ...changes }))).toEqual(errors);
});

it("keeps reason and day for postponing only, whatever else was typed", () => {
  const typed = { reason: "Haushalt", "dueOn.day": "31", "dueOn.month": "3", "dueOn.year": "2027" };

  expect(report({ status: "POSTPONED", ...typed }).data).toMatchObject({
    reason: "Haushalt",
    dueOn: new Date("2027-03-31"),
  });
  expect(report({ status: "ABANDONED", ...typed }).data).toMatchObject({
    reason: "Haushalt",
    dueOn: null,
  });
  expect(report({ status: "ACHIEVED", ...typed }).data).toMatchObject({
    reason: null,
    dueOn: null,
  });
});
