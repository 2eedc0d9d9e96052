import { countInWords } from "@/lib/i18n/numbers";
import { enumerate, t } from "@/lib/i18n/words";
import type { PressAgreement, PressMeeting } from "@/lib/press/facts";
import { grouped } from "@/lib/press/groups";
import { dayInDative } from "@/lib/press/opening";
import { placeIn } from "@/lib/press/places";
import { capital, quoted } from "@/lib/press/sentences";
import { dateInWords } from "@/lib/time";

/** What the cities agreed on: "Die vier Städte wollen einander konkrete Projekte vorstellen." */
export function agreementsInWords(
  agreements: readonly PressAgreement[],
  cityCount: number,
): string[] {
  const groups = grouped(agreements, ({ cities, due }) => [...cities, Number(due)].join("|"));
  return [...groups.values()].flatMap((group) => agreedInWords(group, cityCount));
}

/** How often the circle meets, unless an agreement says so already, and when next. */
export function rhythmInWords(
  { rhythmMonths, nextAt, timeZone }: PressMeeting,
  agreements: readonly PressAgreement[],
): string[] {
  const day = nextAt ? dayInDative(nextAt, timeZone) : null;
  if (agreements.some(({ text }) => /rhythmus/i.test(text)))
    return day ? [t("press.draft.next", { day })] : [];
  const key = EVERY[rhythmMonths] ?? "months";
  const every = t(`press.draft.every.${key}`, { months: countInWords(rhythmMonths) });
  return [
    day ? t("press.draft.rhythmAndNext", { every, day }) : t("press.draft.rhythm", { every }),
  ];
}

const EVERY: Record<number, "month" | "quarter" | "half" | "year"> = {
  1: "month",
  3: "quarter",
  6: "half",
  12: "year",
};

function agreedInWords(group: readonly PressAgreement[], cityCount: number): string[] {
  const [first] = group;
  if (!first) return [];
  const plans = group.flatMap(({ text }) => asInfinitive(text) ?? []);
  const others = group.filter(({ text }) => !asInfinitive(text));
  const who = {
    count: first.cities.length || cityCount,
    cities: ownersInWords(first.cities, cityCount),
    until: first.due ? t("press.draft.until", { day: dateInWords(first.due) }) : "none",
  };
  return [
    ...(plans.length > 0 ? [t("press.draft.want", { ...who, plans: enumerate(plans) })] : []),
    ...(others.length > 0
      ? [t("press.draft.agreed", { ...who, titles: enumerate(others.map(titled)) })]
      : []),
  ].map(capital);
}

function titled({ text }: PressAgreement): string {
  return quoted(text.trim().replace(/\.$/, ""));
}

function ownersInWords(cities: readonly string[], cityCount: number): string {
  if (cities.length > 0) return enumerate(cities.map((name) => placeIn("nominative", name)));
  return cityCount > 1
    ? t("press.draft.allCities", { count: countInWords(cityCount) })
    : t("press.draft.theCity");
}

/** "sich … treffen": how a title that is an infinitive goes on after "wollen"; null where that would not be safe. */
function asInfinitive(text: string): string | null {
  const title = text.trim().replace(/\.$/, "");
  const isPlain = /^[^.:;?!„“]+$/.test(title) && /\s\p{Ll}+(en|ern|eln)( \([^)]+\))?$/u.test(title);
  if (!isPlain || / (uns|wir|unser\p{Ll}*|mein\p{Ll}*|dass|damit|weil|wenn)\b/u.test(title))
    return null;
  const [word = "", ...rest] = title.split(" ");
  if (word === "Uns") return ["sich", ...rest].join(" ");
  return BEGINS.has(word) ? [word.toLowerCase(), ...rest].join(" ") : null;
}

/** Words that begin a title with a capital letter and stand small within a sentence. */
const BEGINS = new Set(
  "Alle Allen Am An Auf Aus Bei Bis Das Dem Den Der Die Dieses Ein Eine Einem Einen Einer Einander Für Gegenseitig Gemeinsam Im In Ins Jede Jeden Mit Nach Sich Über Um Unter Vom Von Vor Weitere Zu Zum Zur Zwei Zwischen".split(
    " ",
  ),
);
