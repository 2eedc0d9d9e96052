import type { CitySeat, SeatState } from "@/lib/attendances/rules";
import { t } from "@/lib/i18n/words";
import { officeInDative, officeInGenitive } from "@/lib/people/declension";
import {
  fullName,
  initialAndFamilyName,
  type Named,
  officeAndFamilyName,
  officeAndName,
} from "@/lib/people/names";
import { stamp } from "@/lib/time";
import type { Answer, AnswerWay, Presence, Salutation } from "@/prisma/generated/enums";

type Official = Named & { salutation: Salutation | null; city: { name: string } };

/** An invited official with answer and guests, as people read it. */
export type Invited = {
  answer: Answer | null;
  presence: Presence | null;
  answeredAt: Date | null;
  answeredOnBehalf: boolean;
  answeredByName: string | null;
  answeredVia: AnswerWay | null;
  answeredBy: { givenName: string; familyName: string } | null;
  representativeName: string | null;
  representativeOffice: string | null;
  companionName: string | null;
  companionOffice: string | null;
  official: Official;
};

type Guests = Pick<
  Invited,
  "representativeName" | "representativeOffice" | "companionName" | "companionOffice"
>;

/** "Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters", "Bürgermeister Marcus Baier, mit …". */
export function peopleInWords(invited: Invited): string {
  const { official } = invited;
  const stepsBack =
    invited.answer === "DECLINED" ||
    invited.presence === "EXCUSED" ||
    invited.presence === "ABSENT";
  if (stepsBack) return officeAndName(official, official.city.name);

  const people = isRepresented(invited)
    ? representedInWords(invited)
    : officeAndName(official, official.city.name);
  const companion = companionInWords(invited);
  return companion ? t("attendances.line.withCompanion", { people, companion }) : people;
}

/**
 * "Zugesagt von H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, 17. November, 9:12 Uhr", "Zugesagt telefonisch,
 * erfasst durch M. Zosel-Mohr, …"; null when the official answered in person.
 */
export function sourceInWords(invited: Invited): string | null {
  const { answer, answeredAt, official } = invited;
  if (!answer || !answeredAt) return null;
  const name = whoAnswered(invited);
  const words = {
    answer: t(`attendances.answer.${answer}`),
    official: officeAndFamilyName(official, official.city.name),
    moment: stamp(answeredAt),
  };
  if (invited.answeredVia === "TELEPHONE")
    return t("attendances.source.byTelephone", { ...words, name: name ?? "" });
  if (invited.answeredOnBehalf) {
    if (!name) return t("attendances.source.onBehalfOfUnknown", words);
    return t("attendances.source.onBehalf", { ...words, name });
  }
  return name && !isSamePerson(invited)
    ? t("attendances.source.byOther", { ...words, name })
    : null;
}

/** "Marcus Baier aus Lemgo", "Dirk Johannisson in Vertretung aus Parchim": who has said they come, in the order of the table. */
export function comingInWords(seats: readonly { attendances: readonly Invited[] }[]): string[] {
  return seats.flatMap(({ attendances }) => attendances.flatMap(comes));
}

/** What the round table shows, in sentences; cities that have not answered come last. */
export function answersInWords(seats: readonly Pick<CitySeat, "state" | "cityName">[]): string {
  const answered = seats.filter(({ state }) => state !== "open");
  const open = seats.filter(({ state }) => state === "open");
  const sentences = [...answered, ...open].map(({ state, cityName }) =>
    t(`attendances.table.${state}`, { city: cityName }),
  );
  return t("attendances.table.answers", { sentences: sentences.join(" ") });
}

/** Who was at the table, in sentences. */
export function presencesInWords(
  seats: readonly Pick<CitySeat, "presence" | "cityName">[],
): string {
  const sentences = seats.map(({ presence, cityName }) =>
    t(`attendances.table.${presence ?? "ABSENT"}`, { city: cityName }),
  );
  return t("attendances.table.presences", { sentences: sentences.join(" ") });
}

/** "zugesagt", "noch offen", … */
export function stateInWords(state: SeatState): string {
  return t(`attendances.state.${state}`);
}

/** "Sie haben zugesagt", "Oberbürgermeister Sieler wird vertreten von Axel Kleefeldt", "Ihre Antwort fehlt noch". */
export function ownAnswerInWords(
  invited: Pick<Invited, "answer" | "representativeName" | "official">,
  self: boolean,
): string {
  const { answer, representativeName, official } = invited;
  const name = officeAndFamilyName(official, official.city.name);
  if (!answer)
    return self ? t("meetings.answer.ownOpen") : t("meetings.answer.ofOpen", { official: name });
  const representative = representativeName ?? "";
  if (self) return t("meetings.answer.own", { answer, representative });
  return t("meetings.answer.of", { answer, representative, official: name });
}

/** What somebody else answered meanwhile, by field of the form. */
export function theirAnswer(
  standing: Guests & { answer: Answer | null; note: string | null },
): Record<string, string> {
  const { answer, ...fields } = standing;
  const filled = Object.entries({
    answer: answer ? t(`attendances.answer.${answer}`) : stateInWords("open"),
    representativeName: fields.representativeName,
    representativeOffice: fields.representativeOffice,
    companionName: fields.companionName,
    companionOffice: fields.companionOffice,
    note: fields.note,
  });
  return Object.fromEntries(filled.flatMap(([field, value]) => (value ? [[field, value]] : [])));
}

function isRepresented({ answer, presence }: Invited): boolean {
  return presence ? presence === "REPRESENTED" : answer === "REPRESENTED";
}

function representedInWords({
  official,
  representativeName,
  representativeOffice,
}: Invited): string {
  const representative = [representativeOffice, representativeName].filter(Boolean).join(" ");
  const principal =
    officeInGenitive(official) ?? `für ${officeAndName(official, official.city.name)}`;
  if (!representative)
    return t("attendances.line.represented", { representative: "", official: principal }).trim();
  return t("attendances.line.represented", { representative, official: principal });
}

function companionInWords({ companionName, companionOffice }: Guests): string | null {
  if (!companionName) return null;
  if (!companionOffice) return companionName;
  return `${officeInDative({ officeTitle: companionOffice, salutation: null })} ${companionName}`;
}

function comes(invited: Invited): string[] {
  const city = invited.official.city.name;
  if (invited.answer === "ACCEPTED") {
    const name = fullName(invited.official) ?? invited.official.officeTitle;
    return [t("attendances.line.from", { name, city })];
  }
  if (invited.answer !== "REPRESENTED" || !invited.representativeName) return [];
  return [t("attendances.line.representedFrom", { name: invited.representativeName, city })];
}

function whoAnswered({ answeredBy, answeredByName }: Invited): string | null {
  return answeredBy ? initialAndFamilyName(answeredBy) : answeredByName;
}

function isSamePerson({ answeredBy, official }: Invited): boolean {
  return (
    answeredBy?.familyName === official.familyName && answeredBy?.givenName === official.givenName
  );
}
