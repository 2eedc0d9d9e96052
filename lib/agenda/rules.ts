import type { AgendaEntry } from "@/lib/agenda/schema";
import { t } from "@/lib/i18n/words";

type Named = { title: string; minutes: number; city: { name: string } | null };

/** The agenda in one line: "1. Begrüßung (10 Minuten); 2. Projekt aus Lemgo, Lemgo (15 Minuten)". */
export function agendaInWords(items: readonly Named[]): string {
  if (items.length === 0) return t("meetings.agenda.none");
  return items
    .map(({ title, minutes, city }, index) =>
      t("meetings.agenda.inWords", {
        number: index + 1,
        title,
        minutes,
        city: city?.name ?? "none",
      }),
    )
    .join("; ");
}

/**
 * An agenda to start from: welcome by the host (the names of the hosts' cities), looking back at agreements, one project per city, talk,
 * agreements with the next date, closing. Projects and talk share what is left of the meeting's minutes.
 */
export function proposedAgenda(
  cities: readonly { id: string; name: string }[],
  durationMinutes: number,
  hosts: readonly string[] = [],
): AgendaEntry[] {
  const left = durationMinutes - FRAME_MINUTES;
  const each = clamp(Math.round((left * 0.7) / Math.max(cities.length, 1) / 5) * 5, 5, 20);
  const talk = Math.max(left - each * cities.length, 5);
  const item = (
    kind: AgendaEntry["kind"],
    title: string,
    minutes: number,
    cityId: string | null = null,
  ) => ({
    kind,
    title,
    minutes,
    cityId,
    presenterId: null,
    presentedBy: null,
  });
  return [
    item("WELCOME", welcomeBy(hosts), 10),
    item("REVIEW", t("meetings.agenda.proposal.review"), 10),
    ...cities.map(({ id, name }) =>
      item("PROJECT", t("meetings.agenda.proposal.project", { city: name }), each, id),
    ),
    item("DISCUSSION", t("meetings.agenda.proposal.discussion"), talk),
    item("AGREEMENTS", t("meetings.agenda.proposal.agreements"), 10),
    item("CLOSING", t("meetings.agenda.proposal.closing"), 5),
  ];
}

function welcomeBy(hosts: readonly string[]): string {
  const [host] = hosts;
  return host && hosts.length === 1
    ? t("meetings.agenda.proposal.welcomeBy", { city: host })
    : t("meetings.agenda.proposal.welcome");
}

/** Minutes of welcome, review, agreements and closing together. */
const FRAME_MINUTES = 35;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
