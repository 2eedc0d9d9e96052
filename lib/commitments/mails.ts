import type { Occasion } from "@/lib/commitments/due";
import type { AddressedOfficial, ReachableCity } from "@/lib/commitments/people";
import { isPromised, type ProvisoStanding, provisoInWords } from "@/lib/commitments/proviso";
import { enumerate, t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { greeting, letterGreeting, officeAndName } from "@/lib/people/names";
import { type Remindable, wantsReminder } from "@/lib/reminders/rules";
import { dateInWords, daysUntil, toDay } from "@/lib/time";
import type { CommitmentStatus } from "@/prisma/generated/enums";

type Content = {
  /** What tells this mail from others; whom it goes to is added. */
  key: string;
  subject: string;
  body: readonly MailBlock[];
  /** Whether it says where reminders are switched off. */
  reminds?: boolean;
};

/** What the reminder of an agreement says. */
export type Reminded = {
  id: string;
  title: string;
  /** Null for a pledge to an appeal. */
  circle: string | null;
  /** "Gardelegen und Lemgo". */
  owners: string;
  dueOn: Date;
  status: CommitmentStatus;
  proviso: string | null;
  standing: ProvisoStanding;
  responsible: AddressedOfficial | null;
  cities: readonly ReachableCity[];
};

/** To the official who sees to it, else to the heads of the cities that own it, with a copy for their offices. */
export function reminderMails(one: Reminded, occasion: Occasion, today: Date): Mail[] {
  const { id, title, dueOn } = one;
  const days = Math.abs(daysUntil(dueOn, today, "UTC"));
  const when = t(`commitments.mail.reminder.${occasion}`, { days, day: dateInWords(dueOn) });
  const content = {
    key: `commitment.${occasion}:${id}:${toDay(dueOn)}`,
    subject: t("commitments.mail.reminder.subject", { when, title }),
    body: [
      { kind: "text", text: reminderIntro(one) },
      { kind: "facts", facts: factsOf(one) },
      { kind: "text", text: t("commitments.mail.reminder.ask") },
      { kind: "button", label: t("commitments.mail.reminder.open"), path: `/commitments/${id}` },
    ],
  } satisfies Content;
  return one.cities.flatMap((city) => {
    const ofCity = one.responsible?.cityId === city.id ? [one.responsible] : city.officials;
    return mailsTo(city, ofCity.filter(wants), { ...content, reminds: true }, ({ user }) =>
      wants(user),
    );
  });
}

function wants(person: Remindable): boolean {
  return wantsReminder("COMMITMENT", person);
}

function reminderIntro({ circle, standing }: Reminded): string {
  if (circle === null) return t("commitments.mail.reminder.pledged");
  const key = isPromised(standing) ? "promised" : "provisional";
  return t(`commitments.mail.reminder.${key}`, { circle });
}

function factsOf({ title, owners, dueOn, status, proviso, standing }: Reminded) {
  const facts: [string, string][] = [
    [t("commitments.column.title"), title],
    [t("commitments.column.owners"), owners],
    [t("commitments.column.due"), dateInWords(dueOn)],
    [t("commitments.column.status"), t(`commitments.status.${status}`)],
  ];
  if (proviso && !isPromised(standing)) {
    facts.push([t("commitments.mail.reminder.proviso"), provisoInWords(proviso)]);
  }
  return facts;
}

type Offer = {
  handoverId: string;
  commitment: { id: string; title: string; circle: { name: string }; dueOn: Date | null };
  /** The city that offers. */
  from: string;
  reason: string;
  /** The city asked. */
  city: ReachableCity;
};

/** Another city asks this one to take an agreement over. */
export function offerMails({ handoverId, commitment, from, reason, city }: Offer): Mail[] {
  const { id, title, circle, dueOn } = commitment;
  const due = dueOn ? dateInWords(dueOn) : t("commitments.noDay");
  return mailsTo(city, city.officials, {
    key: `commitment.offer:${handoverId}`,
    subject: t("commitments.mail.offer.subject", { from, title }),
    body: [
      { kind: "text", text: t("commitments.mail.offer.intro", { from, circle: circle.name }) },
      {
        kind: "facts",
        facts: [
          [t("commitments.column.title"), title],
          [t("commitments.column.due"), due],
        ],
      },
      { kind: "quote", text: reason },
      { kind: "text", text: t("commitments.mail.offer.ask") },
      { kind: "button", label: t("commitments.mail.offer.open"), path: `/commitments/${id}` },
    ],
  });
}

type Office = ReachableCity["mandates"][number];

/** One mail for each official who can be reached, through the town hall where need be, and a copy for the offices. */
export function mailsTo(
  city: ReachableCity,
  officials: readonly AddressedOfficial[],
  content: Content,
  wants: (office: Office) => boolean = () => true,
): Mail[] {
  const letters = officials.flatMap((official) => letterTo(official, city, content));
  const known = new Set(letters.map(({ to }) => to.toLowerCase()));
  const offices = city.mandates.filter(({ user }) => !known.has(user.email.toLowerCase()));
  const people = enumerate(officials.map((official) => officeAndName(official, city.name)));
  return [...letters, ...offices.filter(wants).map((office) => copyFor(office, people, content))];
}

function letterTo(official: AddressedOfficial, city: ReachableCity, content: Content): Mail[] {
  const to = official.email ?? city.email;
  if (!to) return [];
  const person = officeAndName(official, city.name);
  const passOn: MailBlock[] = official.email
    ? []
    : [{ kind: "text", text: t("commitments.mail.passOn", { person }) }];
  return [
    {
      dedupeKey: `${content.key}:${official.id}`,
      to,
      subject: content.subject,
      blocks: [
        { kind: "text", text: letterGreeting(official) },
        ...passOn,
        ...content.body,
        ...(official.user ? switchOff(content) : []),
      ],
    },
  ];
}

function copyFor({ user }: Office, people: string, content: Content): Mail {
  const copy: MailBlock[] = people
    ? [{ kind: "text", text: t("commitments.mail.copy", { people }) }]
    : [];
  return {
    dedupeKey: `${content.key}:${user.id}`,
    to: user.email,
    subject: content.subject,
    blocks: [
      { kind: "text", text: `${greeting(user)},` },
      ...copy,
      ...content.body,
      ...switchOff(content),
    ],
  };
}

/** Who has an account switches reminders off there. */
function switchOff({ reminds }: Content): MailBlock[] {
  const label = t("reminders.mail.switchOff");
  return reminds ? [{ kind: "link", label, path: "/account#erinnerungen" }] : [];
}
