import { countInWords } from "@/lib/i18n/numbers";
import { enumerate, t } from "@/lib/i18n/words";
import type { PressCity, PressFacts, PressMeeting } from "@/lib/press/facts";
import { delegationInWords, type People } from "@/lib/press/people";
import { placeIn, placesAfter } from "@/lib/press/places";
import { capital } from "@/lib/press/sentences";
import { longDate, shortDate } from "@/lib/time";
import type { Presence } from "@/prisma/generated/enums";

const MOST_IN_TITLE = 4;
const MOST_IN_SENTENCE = 4;

type Present = { city: PressCity; people: People };

/** "Stendal, Lemgo, Parchim und Gardelegen erstmals in einer Runde". */
export function titleInWords({ cities, meeting }: Pick<PressFacts, "cities" | "meeting">): string {
  const first = String(meeting.isFirstOfItsKind);
  const count = cities.length;
  if (count > MOST_IN_TITLE)
    return t("press.draft.titleMany", { words: capital(countInWords(count)), first });
  const names = enumerate(cities.map(({ name }) => placeIn("nominative", name)));
  return t("press.draft.title", { count, first, cities: capital(names) });
}

/** Who met when and how, and who invited. */
export function leadInWords({ cities, meeting }: Pick<PressFacts, "cities" | "meeting">): string[] {
  const came = presentOf(cities);
  const words = {
    first: String(meeting.isFirstOfItsKind),
    day: dayInDative(meeting.startsAt, meeting.timeZone),
    how: formatInWords(meeting, cities),
  };
  const lead =
    came.length > 1
      ? t("press.draft.lead", { ...words, of: ofCities(came.map(({ city }) => city)) })
      : t("press.draft.leadOfCircle", { ...words, of: ofCities(cities) });
  return [lead, ...hostsInWords(meeting.hosts, cities.length)];
}

/** Who took part for which city, and who could not. */
export function attendanceInWords(cities: readonly PressCity[]): string[] {
  const came = presentOf(cities);
  const sentences: string[] = [];
  for (let from = 0; from < came.length; from += MOST_IN_SENTENCE) {
    const verb = (from / MOST_IN_SENTENCE) % 2 === 0 ? "nahm" : "war";
    sentences.push(tookPart(came.slice(from, from + MOST_IN_SENTENCE), verb));
  }
  const missing = (presence: Presence) =>
    cities.filter((city) => city.delegation.presence === presence && !isPresent(city));
  return [
    ...sentences,
    ...missed("excused", missing("EXCUSED")),
    ...missed("absent", missing("ABSENT")),
  ];
}

/** "Dienstag, dem 8. November 2022". */
export function dayInDative(moment: Date, timeZone: string): string {
  const [weekday = ""] = longDate(moment, timeZone).split(",");
  return t("press.draft.day", { weekday, day: shortDate(moment, timeZone) });
}

function presentOf(cities: readonly PressCity[]): Present[] {
  return cities.flatMap((city) => {
    const people = delegationInWords(city.delegation);
    return people ? [{ city, people }] : [];
  });
}

function isPresent({ delegation }: PressCity): boolean {
  return delegationInWords(delegation) !== null;
}

function ofCities(cities: readonly PressCity[]): string {
  return placesAfter(
    "von",
    cities.map(({ name }) => name),
  );
}

function formatInWords({ format, place }: PressMeeting, cities: readonly PressCity[]): string {
  if (format === "DIGITAL") return t("press.draft.how.digital");
  if (format === "HYBRID")
    return place ? t("press.draft.how.hybridAt", { place }) : t("press.draft.how.hybrid");
  if (!place) return t("press.draft.how.inPerson");
  const isCity = cities.some(({ name }) => name === place);
  return isCity ? placesAfter("in", [place]) : t("press.draft.how.at", { place });
}

function hostsInWords(hosts: PressMeeting["hosts"], cityCount: number): string[] {
  const cities = [...new Set(hosts.map(({ city }) => city))];
  if (cities.length === 0) return [];
  if (cities.length > 1 && cities.length === cityCount)
    return [t("press.draft.hostsAll", { count: countInWords(cityCount) })];
  return [t("press.draft.hosts", { count: hosts.length, places: placesAfter("in", cities) })];
}

function tookPart(came: readonly Present[], verb: "nahm" | "war"): string {
  const parts = came.map(({ city, people }, index) => {
    const words = { city: placesAfter("für", [city.name]), people: people.words };
    if (index > 0) return t("press.draft.tookPartToo", words);
    return capital(t("press.draft.tookPart", { ...words, verb, count: people.count }));
  });
  const last = parts.length > 2 ? parts.pop() : null;
  // The people of one city are joined by "und" already.
  return `${[parts.join(", "), ...(last ? [last] : [])].join(" sowie ")}.`;
}

function missed(what: "excused" | "absent", cities: readonly PressCity[]): string[] {
  if (cities.length === 0) return [];
  const names = enumerate(cities.map(({ name }) => placeIn("nominative", name)));
  return [capital(t(`press.draft.${what}`, { count: cities.length, cities: names }))];
}
