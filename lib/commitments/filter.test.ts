import { expect, it } from "vitest";
import { isShown, readShow, type Show, shownOf } from "@/lib/commitments/filter";
import type { CommitmentLine } from "@/lib/commitments/views";

const READER = { cityIds: ["stendal"], today: new Date("2026-11-23") };

function line(changes: Partial<CommitmentLine> = {}): CommitmentLine {
  return {
    id: "one",
    title: "Ziele",
    owners: "Lemgo",
    ownerIds: ["lemgo"],
    agreedOn: new Date("2026-01-01"),
    dueOn: null,
    proviso: null,
    status: "PLANNED",
    reason: null,
    ...changes,
  };
}

it.each<[string, Partial<CommitmentLine>, Show[]]>([
  ["open without a day", {}, ["all", "open"]],
  ["open and far", { dueOn: new Date("2026-12-22") }, ["all", "open"]],
  ["due in four weeks", { dueOn: new Date("2026-12-21") }, ["all", "open", "soon"]],
  ["overdue", { dueOn: new Date("2026-11-01") }, ["all", "open", "soon"]],
  ["of the own city", { ownerIds: ["lemgo", "stendal"] }, ["all", "open", "own"]],
  ["achieved", { status: "ACHIEVED", dueOn: new Date("2026-11-24") }, ["all", "done"]],
  [
    "given up by the own city",
    { status: "ABANDONED", ownerIds: ["stendal"] },
    ["all", "own", "done"],
  ],
])("what is %s is shown among the right ones", (_, changes, expected) => {
  const shows = (["all", "open", "own", "soon", "done"] as const).filter((show) =>
    isShown(show, line(changes), READER),
  );
  expect(shows).toEqual(expected);
});

it("circles of which nothing is shown are left out", () => {
  const circle = { id: "c", name: "Runde", size: 4 };
  const groups = [{ circle, commitments: [line()] }];
  expect(shownOf(groups, "done", READER)).toEqual([]);
  expect(shownOf(groups, "open", READER)).toEqual(groups);
});

it.each([
  ["open", "open"],
  ["best", "all"],
  [["open", "done"], "all"],
  [undefined, "all"],
] as const)("an address that asks for %s gets %s", (asked, show) => {
  expect(readShow(asked as string | string[] | undefined)).toBe(show);
});
