import type { PublicCircle } from "@/lib/circles/find-public-circle";
import { constellationsOf, sittingOn } from "@/lib/circles/rules";
import { constellationInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import { calendarDay, dateInWords } from "@/lib/time";

type Meeting = PublicCircle["meetings"][number];
export type PublicSeat = PublicCircle["members"][number]["city"];
export type ToldMeeting = Meeting & { pressRelease: { slug: string; title: string } };

/** What the public page of a circle tells, computed from what everybody may know of it. */
export function publicCircle(circle: PublicCircle, now: Date) {
  const { members, meetings, dissolvedOn } = circle;
  const sitting = dissolvedOn ? [] : sittingOn(members, calendarDay(now));
  const cities = sitting.flatMap(
    (id) => members.find(({ cityId, leftOn }) => cityId === id && isOpen(leftOn, now))?.city ?? [],
  );
  return {
    summary: summaryOf(circle, cities),
    cities,
    names: new Map(members.map(({ cityId, city }) => [cityId, city.name])),
    // When they first met like this is known to the circle alone.
    growth: constellationsOf(members)
      .filter(({ cityIds }) => cityIds.length > 0)
      .map((one) => ({ ...one, firstMeeting: null })),
    coming: meetings.filter(({ startsAt }) => startsAt > now),
    past: meetings.filter(isTold).toReversed(),
  };
}

function isTold(meeting: Meeting): meeting is ToldMeeting {
  return meeting.pressRelease !== null;
}

function isOpen(leftOn: Date | null, now: Date): boolean {
  return leftOn === null || leftOn > calendarDay(now);
}

/** "Quartett aus Stendal, Lemgo, Parchim und Gardelegen, gegründet am 1. September 2022." */
function summaryOf(circle: PublicCircle, cities: readonly PublicSeat[]): string {
  const founded = dateInWords(circle.foundedOn);
  if (circle.dissolvedOn) {
    return t("publicCircles.dissolved", { founded, ended: dateInWords(circle.dissolvedOn) });
  }
  if (cities.length === 0) return t("publicCircles.empty", { founded });
  return t("publicCircles.summary", {
    constellation: constellationInWords(cities.length),
    cities: enumerate(cities.map(({ name }) => name)),
    founded,
  });
}
