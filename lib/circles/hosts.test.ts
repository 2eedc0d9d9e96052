import { expect, it } from "vitest";
import { lastHosted, nextHostsOf, turnsOf } from "@/lib/circles/hosts";

const bodies = ["stendal", "lemgo", "parchim", "gardelegen"].map((id) => ({ id }));

function meeting(day: string, hosts: string, cancelledOn?: string) {
  return {
    startsAt: new Date(`${day}T09:00:00Z`),
    cancelledAt: cancelledOn ? new Date(cancelledOn) : null,
    hosts: hosts.split(" ").flatMap((bodyId) => (bodyId ? [{ bodyId }] : [])),
  };
}

type Meetings = ReturnType<typeof meeting>[];

it.each<[string, Meetings, string]>([
  ["all invite while nobody has hosted", [], "stendal lemgo parchim gardelegen"],
  ["after the first comes the second", [meeting("2025-05-20", "stendal")], "lemgo"],
  [
    "who has never hosted comes before who has",
    [meeting("2025-05-20", "stendal"), meeting("2025-11-18", "lemgo")],
    "parchim",
  ],
  [
    "after all had their turn it begins again",
    [
      meeting("2024-11-19", "stendal"),
      meeting("2025-05-20", "gardelegen"),
      meeting("2025-11-18", "parchim"),
      meeting("2026-05-19", "lemgo"),
    ],
    "stendal",
  ],
  [
    "who hosted twice waits from the later time on",
    [
      meeting("2024-05-14", "lemgo parchim gardelegen"),
      meeting("2025-05-20", "lemgo"),
      meeting("2025-11-18", "stendal"),
    ],
    "parchim",
  ],
  [
    "the order in which meetings are given does not matter",
    [meeting("2025-11-18", "lemgo"), meeting("2025-05-20", "stendal")],
    "parchim",
  ],
  [
    "who always invites together goes on together",
    [meeting("2025-11-18", "stendal lemgo parchim gardelegen")],
    "stendal lemgo parchim gardelegen",
  ],
  ["two are followed by two", [meeting("2025-11-18", "stendal lemgo")], "parchim gardelegen"],
  [
    "a planned meeting is a turn",
    [meeting("2025-11-18", "stendal"), meeting("2026-12-08", "lemgo")],
    "parchim",
  ],
  [
    "a cancelled meeting is none",
    [meeting("2025-11-18", "stendal"), meeting("2026-12-08", "lemgo", "2026-11-20")],
    "lemgo",
  ],
  ["a meeting without hosts is none", [meeting("2025-11-18", "")], bodiesInOrder()],
  ["a body that has left is passed over", [meeting("2025-11-18", "weimar")], "stendal"],
  [
    "never more than there are",
    [meeting("2025-11-18", "stendal lemgo parchim gardelegen weimar")],
    "stendal lemgo parchim gardelegen",
  ],
])("%s", (_, meetings, expected) => {
  expect(
    nextHostsOf(bodies, meetings)
      .map(({ id }) => id)
      .join(" "),
  ).toBe(expected);
});

it("proposes nobody where no body is at work", () => {
  expect(nextHostsOf([], [meeting("2025-11-18", "stendal")])).toEqual([]);
});

it("knows the latest turn", () => {
  const last = meeting("2025-11-18", "lemgo");
  const meetings = [
    last,
    meeting("2025-05-20", "stendal"),
    meeting("2026-01-10", "parchim", "2026-01-01"),
  ];
  expect(lastHosted(meetings)).toBe(last);
  expect(lastHosted([])).toBeNull();
});

it("tells who invited when, the newest first, without drafts and what was cancelled", () => {
  const asked = (one: ReturnType<typeof meeting>, isDraft = false) => ({
    ...one,
    invitedAt: isDraft ? null : new Date("2025-01-01"),
  });
  const first = asked(meeting("2025-05-20", "stendal"));
  const second = asked(meeting("2025-11-18", "lemgo"));
  const draft = asked(meeting("2026-12-08", "parchim"), true);
  const cancelled = asked(meeting("2026-01-10", "parchim", "2026-01-01"));
  expect(turnsOf([first, cancelled, draft, second])).toEqual([second, first]);
});

function bodiesInOrder() {
  return bodies.map(({ id }) => id).join(" ");
}
