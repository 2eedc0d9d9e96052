import { t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { type Addressed, greeting, letterGreeting, type Named } from "@/lib/people/names";
import type { Salutation } from "@/prisma/generated/enums";

/** A town hall as mails write to it. */
export type TownHall = {
  id: string;
  name: string;
  email: string | null;
  officials: readonly (Named & Addressed & { email: string | null })[];
  mandates: readonly { user: Account }[];
  /** Its process managers, where they are told as well. */
  managers?: readonly Account[];
};

type Account = {
  id: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
  email: string;
};

type Content = { key: string; subject: string; blocks: (hall: TownHall) => readonly MailBlock[] };

/** One mail for the head of each town hall and one for everybody who speaks or works for it, nobody twice. */
export function mailsToTownHalls(halls: readonly TownHall[], content: Content): Mail[] {
  return halls.flatMap((hall) => {
    const known = new Set<string>();
    return [...recipients(hall), ...(hall.managers ?? []).map(inPerson)].flatMap(
      ({ to, salutation }) => {
        const address = to.toLowerCase();
        if (known.has(address)) return [];
        known.add(address);
        return [
          {
            dedupeKey: `${content.key}:${hall.id}:${address}`,
            to,
            subject: content.subject,
            blocks: [{ kind: "text" as const, text: salutation }, ...content.blocks(hall)],
          },
        ];
      },
    );
  });
}

function recipients(hall: TownHall): { to: string; salutation: string }[] {
  const [head] = hall.officials;
  const users = hall.mandates.map(({ user }) => inPerson(user));
  if (head?.email) return [{ to: head.email, salutation: letterGreeting(head) }, ...users];
  // Nobody's own address is known: the town hall passes it on.
  if (users.length === 0 && hall.email)
    return [{ to: hall.email, salutation: head ? letterGreeting(head) : t("calls.mail.greeting") }];
  return users;
}

function inPerson(account: Account): { to: string; salutation: string } {
  return { to: account.email, salutation: `${greeting(account)},` };
}
