import { type AppealToTell, authorOf, letter, request } from "@/lib/appeals/mails";
import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";
import { fullName, greeting } from "@/lib/people/names";
import type { Salutation } from "@/prisma/generated/enums";

type Person = {
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
};

/** The draft for those who are to check it, one mail each for a version. */
export function checkMails(
  appeal: AppealToTell,
  people: readonly Person[],
  version: string,
): Mail[] {
  return people.map((person) => ({
    dedupeKey: `appeal:${appeal.id}:check:${version}:${person.email}`,
    to: person.email,
    subject: t("appeals.mail.checkSubject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: `${greeting(person)},` },
      { kind: "text", text: t("appeals.mail.checkIntro", authorOf(appeal)) },
      ...letter(appeal),
      ...request(appeal),
      { kind: "button", label: t("appeals.mail.check"), path: `/appeals/${appeal.slug}/check` },
    ],
    appealId: appeal.id,
  }));
}

type Returned = { by: { givenName: string; familyName: string }; word: string; at: Date };

/** That a draft was given back and with which word, for those who wrote it. */
export function returnMails(
  appeal: Pick<AppealToTell, "id" | "slug" | "title">,
  people: readonly Person[],
  { by, word, at }: Returned,
): Mail[] {
  const { id, slug, title } = appeal;
  const name = fullName(by) ?? "";
  return people.map((person) => ({
    dedupeKey: `appeal:${id}:returned:${at.toISOString()}:${person.email}`,
    to: person.email,
    subject: t("appeals.mail.returnedSubject", { title }),
    blocks: [
      { kind: "text", text: `${greeting(person)},` },
      { kind: "text", text: t("appeals.mail.returnedIntro", { name, title }) },
      { kind: "text", text: `„${word}“` },
      { kind: "text", text: t("appeals.mail.returnedNext") },
      { kind: "button", label: t("appeals.mail.returned"), path: `/appeals/${slug}/edit` },
    ],
    appealId: id,
  }));
}
