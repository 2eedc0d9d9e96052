import { describe, expect, it } from "vitest";
import { isDateInSight, prospectOf } from "@/lib/circles/prospect";

const NOW = new Date("2026-11-23T09:00:00Z");
const day = (text: string) => new Date(`${text}T00:00:00Z`);

type Stage = "draft" | "invited" | "held" | "cancelled";

function meeting(on: string, stage: Stage, hosts: string[] = []) {
  const startsAt = new Date(`${on}T09:00:00Z`);
  return {
    startsAt,
    invitedAt: stage === "draft" ? null : day("2026-01-01"),
    heldAt: stage === "held" ? startsAt : null,
    cancelledAt: stage === "cancelled" ? startsAt : null,
    hosts: hosts.map((bodyId) => ({ bodyId })),
  };
}

function member(cityId: string, joinedOn: string, leftOn: string | null = null) {
  return {
    cityId,
    joinedOn: day(joinedOn),
    leftOn: leftOn ? day(leftOn) : null,
    city: { bodies: [{ id: cityId, name: cityId }] },
  };
}

const circle = (...meetings: ReturnType<typeof meeting>[]) => ({
  rhythmMonths: 6,
  foundedOn: day("2020-01-01"),
  members: [member("stendal", "2020-01-01"), member("lemgo", "2020-01-01")],
  meetings,
  polls: [],
});

describe("the next window", () => {
  it.each<[string, ReturnType<typeof meeting>[], string]>([
    ["counts from the last held meeting", [meeting("2026-06-16", "held")], "2026-12-16"],
    [
      "counts from a planned one where there is one",
      [meeting("2025-11-18", "held"), meeting("2026-12-08", "invited")],
      "2027-06-08",
    ],
    ["counts from a draft", [meeting("2026-12-08", "draft")], "2027-06-08"],
    [
      "counts from a meeting nobody has noted yet",
      [meeting("2025-11-18", "held"), meeting("2026-11-20", "invited")],
      "2027-05-20",
    ],
    [
      "does not count a draft whose day has passed",
      [meeting("2025-11-18", "held"), meeting("2026-10-08", "draft")],
      "2026-05-18",
    ],
    [
      "does not count a cancelled meeting",
      [meeting("2025-11-18", "held"), meeting("2026-12-08", "cancelled")],
      "2026-05-18",
    ],
    ["counts from the founding before the first", [], "2020-07-01"],
  ])("%s", (_, meetings, dueOn) => {
    expect(prospectOf(circle(...meetings), NOW).window.dueOn).toEqual(day(dueOn));
  });
});

it("knows the next planned date, and whose turn comes after it", () => {
  const held = meeting("2025-11-18", "held", ["stendal"]);
  const next = meeting("2026-12-08", "invited", ["lemgo"]);
  const later = meeting("2027-06-08", "draft");
  const prospect = prospectOf(circle(later, next, held), NOW);
  expect(prospect.planned).toBe(next);
  expect(prospect.lastHosted).toBe(next);
  expect(prospect.nextHosts.map(({ id }) => id)).toEqual(["stendal"]);
});

it("does not give a turn to the body of a city that has left, nor twice to one that came back", () => {
  const changed = {
    ...circle(meeting("2025-11-18", "held", ["stendal"])),
    members: [
      member("stendal", "2020-01-01", "2026-01-01"),
      member("lemgo", "2020-01-01", "2021-01-01"),
      member("lemgo", "2023-01-01"),
      member("parchim", "2024-01-01"),
    ],
  };
  expect(prospectOf(changed, NOW).nextHosts.map(({ id }) => id)).toEqual(["lemgo"]);
});

it.each<[string, ReturnType<typeof meeting>[], { id: string }[], boolean]>([
  ["a date poll that runs", [], [{ id: "poll" }], true],
  ["an invitation", [meeting("2026-12-08", "invited")], [], true],
  ["a draft", [meeting("2026-12-08", "draft")], [], true],
  ["a meeting nobody has noted yet", [meeting("2026-11-20", "invited")], [], true],
  ["a draft whose day has passed is none", [meeting("2026-11-20", "draft")], [], false],
  ["a cancelled meeting is none", [meeting("2026-12-08", "cancelled")], [], false],
  ["a held meeting is none", [meeting("2026-11-20", "held")], [], false],
])("a date is in sight: %s", (_, meetings, polls, inSight) => {
  expect(isDateInSight({ meetings, polls }, NOW)).toBe(inSight);
});
