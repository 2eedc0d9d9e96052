import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Answer, OfficeKind, Presence } from "@/prisma/generated/enums";

/** What a place at the round table shows; the names are those of its shapes. */
export type SeatState = "accepted" | "represented" | "tentative" | "declined" | "open";

type OfCity = {
  answer: Answer | null;
  presence: Presence | null;
  official: { officeKind: OfficeKind; city: { id: string; name: string } };
};

/** One city at the table with those invited from it, the head first. */
export type CitySeat<A extends OfCity = OfCity> = {
  cityId: string;
  cityName: string;
  state: SeatState;
  /** Null until somebody noted who was there. */
  presence: Presence | null;
  attendances: A[];
};

type Standing = { startsAt: Date; cancelledAt: Date | null };

/** Refuses an answer to a meeting that is cancelled or has begun. */
export function assertAnswerable(meeting: Standing, now: Date): void {
  if (meeting.cancelledAt) throw new Refused("cancelled");
  if (meeting.startsAt <= now) throw new Refused("alreadyBegun");
}

/** Why an official is not asked for an answer by hand; null when they can be. Days by Berlin's calendar. */
export function whyNotRemind(
  { answer, remindedAt }: { answer: Answer | null; remindedAt: Date | null },
  now: Date,
): "alreadyAnswered" | "alreadyReminded" | null {
  if (answer) return "alreadyAnswered";
  return remindedAt && calendarDay(remindedAt) >= calendarDay(now) ? "alreadyReminded" : null;
}

/** Whether an answer can still be given or changed. */
export function isAnswerable(meeting: Standing, now: Date): boolean {
  return !meeting.cancelledAt && meeting.startsAt > now;
}

/**
 * One seat per invited city. Cities sit in the given order, those not named there follow.
 * The head's answer counts for the city; when the head declines and somebody else of the city comes, it is represented.
 */
export function seatsOf<A extends OfCity>(
  attendances: readonly A[],
  order: readonly string[] = [],
): CitySeat<A>[] {
  const cityIds = [...new Set(attendances.map(({ official }) => official.city.id))];
  const seats = cityIds.map((cityId) =>
    seatOf(
      cityId,
      attendances.filter(({ official }) => official.city.id === cityId).sort(byOffice),
    ),
  );
  return seats.sort((a, b) => place(order, a.cityId) - place(order, b.cityId));
}

/** How many cities will be at the table, as far as they have said. */
export function citiesComing(seats: readonly Pick<CitySeat, "state">[]): number {
  return seats.filter(({ state }) => state === "accepted" || state === "represented").length;
}

/** How many cities were at the table. */
export function citiesPresent(seats: readonly Pick<CitySeat, "presence">[]): number {
  return seats.filter(({ presence }) => presence === "PRESENT" || presence === "REPRESENTED")
    .length;
}

/** The seat of a city as it was in the end, in the shapes of the round table. */
export function heldState(presence: Presence | null): SeatState {
  const shapes = {
    PRESENT: "accepted",
    REPRESENTED: "represented",
    EXCUSED: "declined",
    ABSENT: "open",
  } as const;
  return presence ? shapes[presence] : "open";
}

/** How an answer looks at the table. */
export function stateOf(answer: Answer | null): SeatState {
  const shapes = {
    ACCEPTED: "accepted",
    TENTATIVE: "tentative",
    REPRESENTED: "represented",
    DECLINED: "declined",
  } as const;
  return answer ? shapes[answer] : "open";
}

const RANK: Record<OfficeKind, number> = { HEAD: 0, DEPUTY: 1, DEPARTMENT_HEAD: 2, ASSISTANT: 3 };

function byOffice(a: OfCity, b: OfCity): number {
  return RANK[a.official.officeKind] - RANK[b.official.officeKind];
}

function place(order: readonly string[], cityId: string): number {
  const index = order.indexOf(cityId);
  return index === -1 ? order.length : index;
}

function seatOf<A extends OfCity>(cityId: string, attendances: A[]): CitySeat<A> {
  const cityName = attendances[0]?.official.city.name ?? "";
  return {
    cityId,
    cityName,
    state: cityState(attendances),
    presence: cityPresence(attendances),
    attendances,
  };
}

function cityState(attendances: readonly OfCity[]): SeatState {
  const head = attendances.find(({ official }) => official.officeKind === "HEAD");
  const states = attendances.map(({ answer }) => stateOf(answer));
  if (!head) return firstOf(["accepted", "represented", "tentative", "open", "declined"], states);

  const state = stateOf(head.answer);
  const somebodyComes = states.includes("accepted") || states.includes("represented");
  return state === "declined" && somebodyComes ? "represented" : state;
}

function cityPresence(attendances: readonly OfCity[]): Presence | null {
  const noted = attendances.flatMap(({ presence }) => (presence ? [presence] : []));
  if (noted.length === 0) return null;
  const head = attendances.find(({ official }) => official.officeKind === "HEAD");
  if (head?.presence === "PRESENT") return "PRESENT";
  const somebodyCame = noted.includes("PRESENT") || noted.includes("REPRESENTED");
  if (somebodyCame) return head ? "REPRESENTED" : firstOf(["PRESENT", "REPRESENTED"], noted);
  return head?.presence ?? firstOf(["EXCUSED", "ABSENT"], noted);
}

function firstOf<T>(ranked: readonly [T, ...T[]], found: readonly T[]): T {
  return ranked.find((one) => found.includes(one)) ?? ranked[0];
}
