import { t } from "@/lib/i18n/words";
import {
  type Addressed,
  greeting,
  letterGreeting,
  type Named,
  officeAndFamilyName,
} from "@/lib/people/names";
import type { Role, Salutation } from "@/prisma/generated/enums";

/** Somebody with an account who can be written to. */
export type Account = {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
};

type Head = Named &
  Addressed & { email: string | null; user: { email: string; blockedAt: Date | null } | null };

/** A city with everybody in it to whom its mails go. */
export type TownHall = {
  id: string;
  name: string;
  email: string | null;
  /** Its head, as far as known. */
  officials: readonly Head[];
  /** Mayors and offices whose accounts are open. */
  mandates: readonly { role: Role; user: Account }[];
  /** Its process managers, where they are told as well. */
  managers?: readonly Account[] | undefined;
};

/** An address that gets a mail, how the mail begins there, and why somebody gets it who is not the head. */
export type Recipient = { to: string; salutation: string; why: string | null };

/** The head at the own address, else at that of the account, else at the town hall's; the offices that act for the head; then process managers. Each address once. */
export function recipientsOf(hall: TownHall): Recipient[] {
  const byAddress = new Map<string, Recipient>();
  const managers = (hall.managers ?? []).map((user) => inPerson(user, null));
  for (const recipient of [...headOf(hall), ...officesOf(hall), ...managers]) {
    const address = recipient.to.toLowerCase();
    if (!byAddress.has(address)) byAddress.set(address, recipient);
  }
  return [...byAddress.values()];
}

function headOf({ officials: [head], mandates, email }: TownHall): Recipient[] {
  const mayor = mandates.find(({ role }) => role === "MAYOR")?.user;
  if (!head && mayor) return [inPerson(mayor, null)];
  const account = head?.user && !head.user.blockedAt ? head.user.email : mayor?.email;
  const to = head?.email ?? account ?? email;
  if (!to) return [];
  return [{ to, salutation: head ? letterGreeting(head) : t("townHalls.mail.dear"), why: null }];
}

function officesOf({ name: city, officials: [head], mandates }: TownHall): Recipient[] {
  const why = head
    ? t("townHalls.mail.forHead", { head: officeAndFamilyName(head, city), city })
    : t("townHalls.mail.forTownHall", { city });
  return mandates.filter(({ role }) => role === "OFFICE").map(({ user }) => inPerson(user, why));
}

function inPerson(user: Account, why: string | null): Recipient {
  return { to: user.email, salutation: `${greeting(user)},`, why };
}
