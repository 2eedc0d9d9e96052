import type { Prospect } from "@/lib/circles/prospect";
import {
  type MeetingWindow,
  type Membership,
  type Rhythm,
  sittingOn,
  windowOf,
} from "@/lib/circles/rules";
import { countInWords } from "@/lib/i18n/numbers";
import { endedOnce, enumerate, t } from "@/lib/i18n/words";
import { calendarDay, dateInWords, dayOfMonth } from "@/lib/time";

/** "Austauschrunde der vier Städte". */
export function circleTitle(cities: number): string {
  if (cities < 2) return t("circles.page.titleOne");
  return t("circles.page.title", { count: countInWords(cities) });
}

/** What was agreed, or when it ended: "Vereinbart ist ein Treffen in jedem Halbjahr." */
export function rhythmInWords(circle: { rhythmMonths: number; dissolvedOn: Date | null }): string {
  const { rhythmMonths: months, dissolvedOn } = circle;
  if (dissolvedOn) return t("circles.page.dissolved", { day: dateInWords(dissolvedOn) });
  if (months === 6) return t("circles.page.rhythmHalf");
  return t("circles.page.rhythm", { months, words: countInWords(months) });
}

/** "Tandem", "Trio", "Quartett": what so many cities are together. */
export function constellationInWords(cities: number): string {
  return t("circles.constellation", { count: String(cities) });
}

/** "11. Mai bis 6. Juli 2027"; both years where they differ. */
export function windowInWords({ opensOn, closesOn }: MeetingWindow): string {
  const isOneYear = opensOn.getUTCFullYear() === closesOn.getUTCFullYear();
  const from = isOneYear ? dayOfMonth(opensOn, "UTC") : dateInWords(opensOn);
  return t("circles.line.span", { from, to: dateInWords(closesOn) });
}

type Meeting = {
  startsAt: Date;
  heldAt: Date | null;
  cancelledAt: Date | null;
  circle: { rhythmMonths: number; foundedOn: Date; dissolvedOn: Date | null };
};

/** When the circle should meet again after this meeting, for the talk about the next date; null once that is past, or for a circle that ended. */
export function nextWindowInWords({
  startsAt,
  heldAt,
  cancelledAt,
  circle,
}: Meeting): string | null {
  if (heldAt || cancelledAt || circle.dissolvedOn) return null;
  return t("circles.nextWindow", { span: windowInWords(windowOf(circle, [startsAt])) });
}

/** How long ago the last meeting was, and what puts the circle back into its rhythm. */
export function overdueInWords(
  rhythm: Rhythm,
  rhythmMonths: number,
  { planned, pollId }: Pick<Prospect, "planned" | "pollId">,
): string {
  const since = rhythm.hasMet
    ? t("circles.overdue.months", {
        count: rhythm.monthsSince,
        words: countInWords(rhythm.monthsSince),
        rhythm: rhythmMonths,
        agreed: countInWords(rhythmMonths),
      })
    : t("circles.overdue.never");
  if (planned) {
    const day = dayOfMonth(planned.startsAt);
    return `${since} ${t("circles.overdue.repaired", { day })}`;
  }
  return `${since} ${t(pollId ? "circles.overdue.asked" : "circles.overdue.repair")}`;
}

type Turns = {
  nextHosts: readonly { id: string; name: string }[];
  lastHosted: { startsAt: Date; hosts: readonly Host[] } | null;
};
type Host = { bodyId: string; body: { name: string } };

/** "Als Nächstes lädt ZiP ein, zuletzt war es Lemgo.", after a meeting to come "Nach dem 8. Dezember lädt ZiP ein."; empty without anybody. */
export function hostsInTurn({ nextHosts, lastHosted }: Turns, now: Date): string {
  if (nextHosts.length === 0) return "";
  const together = nextHosts.length > 2 ? countInWords(nextHosts.length) : null;
  const next = {
    count: nextHosts.length,
    hosts: together
      ? t("circles.hosts.bodies", { count: together })
      : enumerate(nextHosts.map(({ name }) => name)),
  };
  if (!lastHosted) return t("circles.hosts.first", next);
  if (lastHosted.startsAt > now)
    return t("circles.hosts.after", { ...next, day: dayOfMonth(lastHosted.startsAt) });
  const last = lastHosted.hosts;
  if (isSame(nextHosts, last)) return t("circles.hosts.again", next);
  return endedOnce(
    t("circles.hosts.next", {
      ...next,
      lastCount: last.length,
      last: enumerate(last.map(({ body }) => body.name)),
    }),
  );
}

type TurnTaken = {
  startsAt: Date;
  hosts: readonly { body: { name: string; cityId: string } }[];
};

/** Who invited to a meeting: "die Koordinierungsstellen der vier Städte" where all that sat in the circle did together, else their names. */
export function hostsOfTurn(
  { startsAt, hosts }: TurnTaken,
  members: readonly Membership[],
): string {
  const inviting = new Set(hosts.map(({ body }) => body.cityId));
  const sitting = sittingOn(members, calendarDay(startsAt));
  const isAll = sitting.length === inviting.size && sitting.every((id) => inviting.has(id));
  if (isAll && sitting.length > 2)
    return t("circles.hosts.all", { count: countInWords(sitting.length) });
  return enumerate(hosts.map(({ body }) => body.name));
}

function isSame(next: Turns["nextHosts"], last: readonly Host[]): boolean {
  const ids = new Set(last.map(({ bodyId }) => bodyId));
  return next.length === ids.size && next.every(({ id }) => ids.has(id));
}
