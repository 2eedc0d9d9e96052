import { type AppealToTell, authorOf, letter, request } from "@/lib/appeals/mails";
import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";
import { greeting } from "@/lib/people/names";
import type { Salutation } from "@/prisma/generated/enums";

type Checker = {
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
};

/** The draft for those who are to check it, one mail each for a version. */
export function checkMails(
  appeal: AppealToTell,
  people: readonly Checker[],
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
