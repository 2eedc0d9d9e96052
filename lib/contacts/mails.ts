import type { ContactSheet } from "@/lib/contacts/views";
import { t } from "@/lib/i18n/words";
import { termInWords } from "@/lib/officials/rules";
import type { Mail } from "@/lib/outbox/mail";
import { officeAndName } from "@/lib/people/names";
import { dateInWords } from "@/lib/time";
import { mailsToTownHalls } from "@/lib/town-halls/mails";
import type { TownHall } from "@/lib/town-halls/rules";

type Question = {
  checkId: string;
  city: TownHall;
  sheet: ContactSheet;
  guestLinkId: string;
  /** Until when the link opens, at least. */
  lastDay: Date;
};

/** To a town hall: what is stored of it in short, and whether it is still right. */
export function questionMails(question: Question): Mail[] {
  return mailsTo(question, "asked");
}

/** The same once more, and that it is the only reminder. */
export function reminderMails(question: Question): Mail[] {
  return mailsTo(question, "reminded");
}

function mailsTo(question: Question, kind: "asked" | "reminded"): Mail[] {
  const { checkId, city, sheet, guestLinkId, lastDay } = question;
  const words = { city: city.name };
  return mailsToTownHalls([city], {
    key: `contact.${kind}:${checkId}`,
    subject: t(`contacts.mail.${kind}.subject`, words),
    blocks: () => [
      { kind: "text", text: t(`contacts.mail.${kind}.intro`, words) },
      { kind: "facts", facts: factsOf(sheet) },
      { kind: "text", text: t("contacts.mail.ask") },
      { kind: "button", label: t("contacts.mail.button"), path: "/contact", guestLinkId },
      { kind: "text", text: t("contacts.mail.until", { day: dateInWords(lastDay) }) },
    ],
  });
}

function factsOf({ name, fullName, email, officials, bodies }: ContactSheet): [string, string][] {
  const nothing = t("contacts.sheet.nothing");
  const heads = officials
    .filter(({ officeKind }) => officeKind === "HEAD")
    .map((head) => `${officeAndName(head, name)}, ${termInWords(head)}`);
  return [
    [t("contacts.sheet.name"), fullName ?? name],
    [t("contacts.sheet.email"), email ?? nothing],
    [t("contacts.sheet.head"), heads.join("\n") || nothing],
    [t("contacts.sheet.bodies"), bodies.map((body) => body.name).join("\n") || nothing],
  ];
}
