import type { Stage } from "@/lib/calls/rules";
import type { TimeWindow } from "@/lib/calls/windows";
import { t } from "@/lib/i18n/words";
import { initialAndFamilyName, type Named, officeAndName } from "@/lib/people/names";
import { clockSpan, longDate, shortDate } from "@/lib/time";

type About = {
  goal: { title: string } | null;
  project: { title: string } | null;
  agendaItem: { title: string } | null;
  official: Named | null;
  meeting: { startsAt: Date; timeZone: string } | null;
  toCity: { name: string };
};

/** What a wish began with: "Strategisches Stadtziel „…“ aus Lemgo"; null for a topic of one's own. */
export function occasionInWords(call: About): string | null {
  const { goal, project, agendaItem, official, meeting, toCity } = call;
  if (goal) return t("calls.occasion.goal", { title: goal.title, city: toCity.name });
  if (project) return t("calls.occasion.project", { title: project.title, city: toCity.name });
  const date = meeting ? shortDate(meeting.startsAt, meeting.timeZone) : null;
  if (agendaItem && date) return t("calls.occasion.item", { title: agendaItem.title, date });
  if (date) return t("calls.occasion.meeting", { date });
  return official ? officeAndName(official, toCity.name) : null;
}

/** Where a city asks another for a call about an agenda item: by the item when it is the other's own, else by the city. */
export function askPath(item: { id: string; cityId: string | null }, toCityId: string): string {
  return item.cityId === toCityId ? `/calls/new?item=${item.id}` : `/calls/new?city=${toCityId}`;
}

/** "Dienstag, 17. März 2027, 14:00–16:00 Uhr". */
export function windowInWords({ startsAt, endsAt }: TimeWindow): string {
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  return `${longDate(startsAt)}, ${clockSpan(startsAt, minutes)}`;
}

/** "offen", "verabredet", "abgesagt", "zurückgezogen", "gesprochen". */
export function stageInWords(stage: Stage): string {
  return t(`calls.stage.${stage}`);
}

type Author = {
  by: { givenName: string; familyName: string } | null;
  byName: string | null;
  onBehalfOf: string | null;
};

/** "M. Schumacher, Gardelegen"; "H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, Lemgo". */
export function authorInWords({ by, byName, onBehalfOf }: Author, city: string): string {
  const person = by ? initialAndFamilyName(by) : (byName ?? "");
  if (onBehalfOf) return t("calls.step.onBehalf", { person, principal: onBehalfOf, city });
  return t("calls.step.by", { person, city });
}
