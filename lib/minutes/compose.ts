import { peopleInWords } from "@/lib/attendances/wording";
import { ownersInWords } from "@/lib/commitments/rules";
import { enumerate, t } from "@/lib/i18n/words";
import { citiesOn, formatInWords, hostsInvited } from "@/lib/meetings/wording";
import type { MinutesContent } from "@/lib/minutes/content";
import type { MinutesFacts } from "@/lib/minutes/facts";
import { clockSpan, longDate, longMoment, toDay } from "@/lib/time";

/** The minutes as a draft: what was noted, item by item, and everything the network knows of the meeting. */
export function composeMinutes(facts: Omit<MinutesFacts, "id" | "circleId">): MinutesContent {
  const { agenda, commitments, talks, next } = facts;
  const sitting = citiesOn(facts.circle.members, facts.startsAt);
  return {
    opening: openingOf(facts, sitting.length),
    presence: presenceOf(facts),
    items: agenda.map(({ id, kind, title, city, note }) => ({
      part: id,
      kind,
      title,
      city: city?.name ?? null,
      text: note?.text.trim() ?? "",
    })),
    agreements: commitments.map(({ id, title, owners, dueOn, proviso }) => ({
      part: id,
      text: title,
      owners: ownersInWords(
        owners.map(({ city }) => city.name),
        sitting.length,
      ),
      cityIds: owners.map(({ city }) => city.id),
      due: dueOn ? toDay(dueOn) : null,
      proviso,
    })),
    talks: talksOf(talks),
    next: next
      ? t("minutes.compose.next", { moment: longMoment(next.startsAt, next.timeZone) })
      : "",
  };
}

type Opening = Pick<
  MinutesFacts,
  "startsAt" | "durationMinutes" | "timeZone" | "format" | "place" | "circle" | "hosts"
>;

function openingOf(facts: Opening, cityCount: number): string {
  const { startsAt, durationMinutes, timeZone, format, place, circle, hosts } = facts;
  const met = t("minutes.compose.opening", {
    circle: circle.name,
    day: longDate(startsAt, timeZone),
    time: clockSpan(startsAt, durationMinutes, timeZone),
    format: formatInWords(format),
    place: place ?? "none",
  });
  return [met, hostsInvited(hosts, cityCount)].filter(Boolean).join(" ");
}

/** One part per city, the people of a city below each other. */
function presenceOf({ attendances }: Pick<MinutesFacts, "attendances">) {
  const cities = new Map(attendances.map(({ official }) => [official.cityId, official.city.name]));
  return [...cities].map(([part, city]) => ({
    part,
    city,
    text: attendances
      .filter(({ official }) => official.cityId === part)
      .map(personInWords)
      .join("\n"),
  }));
}

function personInWords(one: MinutesFacts["attendances"][number]): string {
  const people = peopleInWords(one);
  const { presence } = one;
  if (presence === "EXCUSED") return t("minutes.compose.excused", { people });
  return presence === "PRESENT" || presence === "REPRESENTED"
    ? people
    : t("minutes.compose.absent", { people });
}

/** Two cities that talked twice did talk. */
function talksOf(talks: MinutesFacts["talks"]): string {
  const sentences = talks.map(({ fromCity, toCity }) =>
    t("minutes.compose.talk", { cities: enumerate([fromCity.name, toCity.name]) }),
  );
  return [...new Set(sentences)].join("\n");
}
