import { t } from "@/lib/i18n/words";
import type { MailBlock } from "@/lib/outbox/mail";
import { greeting, letterGreeting, type Named, officeAndFamilyName } from "@/lib/people/names";
import type { Role, Salutation } from "@/prisma/generated/enums";

type Account = {
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
  blockedAt: Date | null;
};

type Head = Named & {
  salutation: Salutation | null;
  email: string | null;
  user: Pick<Account, "email" | "blockedAt"> | null;
};

/** A city with everybody in it who is told about appeals. */
export type CityToTell = {
  id: string;
  name: string;
  email: string | null;
  /** Opens the answer of this city without an account. */
  guestLinkId?: string | undefined;
  officials: readonly Head[];
  mandates: readonly { role: Role; user: Account }[];
};

/** An address that gets a mail for one city, and how the mail begins there. */
export type Recipient = {
  cityId: string;
  to: string;
  blocks: readonly MailBlock[];
  guestLinkId?: string | undefined;
};

/** Heads at their own address, else at the town hall's, and the offices that act for them; each address once for each city, as each answers for itself. */
export function recipientsIn(cities: readonly CityToTell[]): Recipient[] {
  return cities.flatMap((city) => {
    const byAddress = new Map<string, Recipient>();
    for (const recipient of [...headOf(city), ...officesOf(city)]) {
      const address = recipient.to.toLowerCase();
      if (!byAddress.has(address)) byAddress.set(address, recipient);
    }
    return [...byAddress.values()];
  });
}

function headOf(city: CityToTell): Recipient[] {
  const [head] = city.officials;
  const mayor = city.mandates.find(({ role, user }) => role === "MAYOR" && !user.blockedAt);
  const account = head?.user && !head.user.blockedAt ? head.user.email : null;
  const to = head?.email ?? account ?? mayor?.user.email ?? city.email;
  if (!to) return [];
  const words = head ? letterGreeting(head) : t("appeals.mail.toTownHall");
  const blocks = [{ kind: "text", text: words }] satisfies MailBlock[];
  return [{ cityId: city.id, to, blocks, guestLinkId: city.guestLinkId }];
}

function officesOf(city: CityToTell): Recipient[] {
  const [head] = city.officials;
  const why = head
    ? t("appeals.mail.forOffice", { mayor: officeAndFamilyName(head, city.name), city: city.name })
    : t("appeals.mail.forTownHall", { city: city.name });
  return city.mandates
    .filter(({ role, user }) => role === "OFFICE" && !user.blockedAt)
    .map(({ user }) => ({
      cityId: city.id,
      to: user.email,
      guestLinkId: city.guestLinkId,
      blocks: [
        { kind: "text", text: `${greeting(user)},` },
        { kind: "text", text: why },
      ],
    }));
}
