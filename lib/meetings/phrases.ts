import { enumerate, t } from "@/lib/i18n/words";
import type { Invitee, Letter } from "@/lib/meetings/letter";
import { personAndCity } from "@/lib/meetings/people";
import { formatInWords } from "@/lib/meetings/wording";
import type { MailBlock } from "@/lib/outbox/mail";
import { fullName } from "@/lib/people/names";
import { addMinutes, clock, clockSpan, dateInWords, longDate } from "@/lib/time";

/** Who invites: "Freiwilligen-Agentur Altmark e.V. und ZiP". */
export function hostsOf({ hosts }: Pick<Letter, "hosts">): string {
  return enumerate(hosts.map(({ body }) => body.name));
}

/** What every first sentence needs. */
export function introduction(letter: Letter) {
  const { hosts, circle, title } = letter;
  return { hosts: hostsOf(letter), count: hosts.length, circle: circle.name, title };
}

/** Who writes, for whom. */
export function closing(letter: Letter): MailBlock[] {
  const sender = fullName(letter.createdBy) ?? "";
  return [{ kind: "text", text: t("meetings.mail.closing", { sender, ...introduction(letter) }) }];
}

/** What stands in the calendar entry besides day and place. */
export function calendarText(letter: Letter): string {
  const cities = invitedCities(letter);
  const lines = [t("meetings.mail.calendar.description", { ...introduction(letter), cities })];
  if (letter.answerBy) {
    lines.push(t("meetings.mail.calendar.answerBy", { day: dateInWords(letter.answerBy) }));
  }
  return lines.join("\n");
}

function invitedCities({ attendances }: Letter): string {
  return enumerate([...new Set(attendances.map(({ official }) => official.city.name))]);
}

/** Everything one needs to come: what, when, where, who hosts, who is invited, until when to answer. */
export function facts(letter: Letter): [string, string][] {
  const { attendances, answerBy, format } = letter;
  const field = (name: "title" | "place" | "videoUrl" | "dialIn" | "answerBy" | "hostBodyIds") =>
    t(`meetings.mail.field.${name}`);
  const invited = attendances.map(({ official }) => personAndCity(official));
  const when = `${longDate(letter.startsAt)}, ${clockSpan(letter.startsAt, letter.durationMinutes)}`;
  const lines: [string, string | null][] = [
    [field("title"), letter.title],
    [
      t("meetings.mail.when"),
      t("meetings.mail.whenAndHow", { when, format: formatInWords(format) }),
    ],
    [field("place"), letter.place],
    [field("videoUrl"), letter.videoUrl],
    [field("dialIn"), letter.dialIn],
    [field("hostBodyIds"), hostsOf(letter)],
    [t("meetings.mail.invited"), invited.join("\n")],
    [field("answerBy"), answerBy ? dateInWords(answerBy) : null],
  ];
  return lines.flatMap(([label, value]) =>
    value ? [[label, value] satisfies [string, string]] : [],
  );
}

/** That the answer was given in the poll of the date already; nothing for any other answer. */
export function takenOver({ answer, answeredVia }: Invitee): MailBlock[] {
  if (answeredVia !== "POLL" || !answer) return [];
  return [{ kind: "text", text: t("meetings.mail.takenOver", { answer }) }];
}

/** The agenda with its clock; nothing while there is none. */
export function agendaLines({ agenda, startsAt }: Letter): MailBlock[] {
  if (agenda.length === 0) return [];
  let passed = 0;
  const items = agenda.map(({ title, minutes, city }) => {
    const from = clock(addMinutes(startsAt, passed));
    passed += minutes;
    return t("meetings.mail.agendaLine", { from, minutes, title, city: city?.name ?? "none" });
  });
  return [
    { kind: "heading", text: t("meetings.mail.agenda.title") },
    { kind: "list", items },
  ];
}

/** What is expected of a city: an answer while there is none, and what it presents. */
export function cityTasks({ agenda, answerBy }: Letter, { answer, official }: Invitee): string[] {
  const presents = agenda.filter(({ cityId }) => cityId === official.city.id);
  const asked = answerBy
    ? t("meetings.mail.tasks.answerBy", { day: dateInWords(answerBy) })
    : t("meetings.mail.tasks.answer");
  return [
    ...(answer ? [] : [asked]),
    ...presents.map(({ title, minutes, kind }) =>
      t(kind === "PROJECT" ? "meetings.mail.tasks.project" : "meetings.mail.tasks.item", {
        title,
        minutes,
      }),
    ),
  ];
}
