import { expect, it } from "vitest";
import { noticeOf } from "@/lib/circles/notice";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

function meeting(
  on: string,
  changes: { heldAt?: Date; invitedAt?: Date; cancelledAt?: Date } = {},
) {
  const startsAt = new Date(`${on}T09:00:00Z`);
  return { startsAt, invitedAt: null, heldAt: null, cancelledAt: null, ...changes };
}

const held = (on: string) => meeting(on, { invitedAt: day(on), heldAt: day(on) });

/* Last met on 18 November 2025; the window is 20 April to 15 June 2026, eight weeks before it is 23 February. */
const circle = (...more: ReturnType<typeof meeting>[]) => ({
  rhythmMonths: 6,
  foundedOn: day("2020-01-01"),
  meetings: [held("2025-11-18"), held("2022-11-08"), ...more],
  polls: [] as { id: string }[],
});

it.each([
  ["2025-11-19T09:00:00Z", null],
  ["2026-02-23T07:59:00Z", null],
  ["2026-02-23T08:00:00Z", "windowAhead"],
  ["2026-05-18T12:00:00Z", "windowAhead"],
  // Summer time has come: nine o'clock is seven in UTC.
  ["2026-06-16T06:59:00Z", "windowAhead"],
  ["2026-06-16T07:00:00Z", "overdue"],
  ["2027-06-16T07:00:00Z", "overdue"],
])("on %s process managers are told: %s", (now, kind) => {
  expect(noticeOf(circle(), new Date(now))?.kind ?? null).toBe(kind);
});

it("names the window it is about", () => {
  expect(noticeOf(circle(), new Date("2026-11-23T09:00:00Z"))).toEqual({
    kind: "overdue",
    window: { opensOn: day("2026-04-20"), dueOn: day("2026-05-18"), closesOn: day("2026-06-15") },
  });
});

it.each([
  ["a meeting people are invited to", meeting("2026-12-08", { invitedAt: day("2026-11-01") })],
  ["a draft", meeting("2026-12-08")],
  ["a meeting nobody has noted yet", meeting("2026-11-20", { invitedAt: day("2026-11-01") })],
  ["a held meeting", held("2026-11-20")],
])("nothing is said once there is %s", (_, one) => {
  expect(noticeOf(circle(one), new Date("2026-11-23T09:00:00Z"))).toBeNull();
});

it.each([
  ["a cancelled meeting", meeting("2026-12-08", { cancelledAt: day("2026-11-01") })],
  ["a draft whose day has passed", meeting("2026-11-20")],
])("%s is no date", (_, one) => {
  expect(noticeOf(circle(one), new Date("2026-11-23T09:00:00Z"))?.kind).toBe("overdue");
});

it("nothing is said while a date poll runs", () => {
  const asked = { ...circle(), polls: [{ id: "poll" }] };
  expect(noticeOf(asked, new Date("2026-11-23T09:00:00Z"))).toBeNull();
});

it.each([
  [12, null],
  [7, "overdue"],
  [11, "windowAhead"],
])("a rhythm changed to %i months counts at once", (rhythmMonths, kind) => {
  const changed = { ...circle(), rhythmMonths };
  expect(noticeOf(changed, new Date("2026-08-20T09:00:00Z"))?.kind ?? null).toBe(kind);
});
