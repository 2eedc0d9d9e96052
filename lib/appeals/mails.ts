import { t } from "@/lib/i18n/words";
import { plainBlock, plainLine, plainText } from "@/lib/markdown/plain";
import { type Block, readProse } from "@/lib/markdown/prose";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { greeting, letterGreeting, type Named, officeAndFamilyName } from "@/lib/people/names";
import { dateInWords } from "@/lib/time";
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
  name: string;
  email: string | null;
  /** Opens the answer of this city without an account. */
  guestLinkId?: string | undefined;
  officials: readonly Head[];
  mandates: readonly { role: Role; user: Account }[];
};

type Recipient = {
  to: string;
  blocks: readonly MailBlock[];
  guestLinkId?: string | undefined;
};

/** An appeal as a mail needs it. */
export type AppealToTell = {
  id: string;
  slug: string;
  title: string;
  body: string;
  callToAction: string;
  answerBy: Date | null;
  authorOffice: string;
  author: { givenName: string; familyName: string };
};

/** The appeal itself, whole: one mail per address. */
export function appealMails(appeal: AppealToTell, cities: readonly CityToTell[]): Mail[] {
  return mailsTo(cities, appeal, {
    key: "published",
    subject: t("appeals.mail.subject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: t("appeals.mail.intro", author(appeal)) },
      ...letter(appeal),
      ...request(appeal),
    ],
    button: "answer",
    after: [
      { kind: "text", text: t("appeals.mail.public") },
      { kind: "link", label: t("appeals.mail.publicPage"), path: `/appeals/${appeal.slug}` },
    ],
  });
}

/** The corrected text, for those who have the first one. */
export function correctionMails(
  appeal: AppealToTell & { revision: number },
  cities: readonly CityToTell[],
): Mail[] {
  return mailsTo(cities, appeal, {
    key: `corrected:${appeal.revision}`,
    subject: t("appeals.mail.correctedSubject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: t("appeals.mail.correctedIntro", author(appeal)) },
      ...letter(appeal),
      ...request(appeal),
    ],
    button: "answer",
  });
}

/** The appeal once more, for cities that have said nothing; the last time says so. */
export function reminderMails(
  appeal: AppealToTell & { reminder: number; isLast: boolean },
  cities: readonly CityToTell[],
): Mail[] {
  return mailsTo(cities, appeal, {
    key: `reminder:${appeal.reminder}`,
    subject: t("appeals.mail.reminderSubject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: t("appeals.mail.reminderIntro", author(appeal)) },
      ...letter(appeal),
      ...request(appeal),
    ],
    button: "answer",
    after: [
      {
        kind: "text",
        text: t(appeal.isLast ? "appeals.mail.reminderLast" : "appeals.mail.reminderFree"),
      },
    ],
  });
}

/** That the appeal no longer stands, and why. */
export function withdrawalMails(
  appeal: AppealToTell & { reason: string },
  cities: readonly CityToTell[],
): Mail[] {
  return mailsTo(cities, appeal, {
    key: "withdrawn",
    subject: t("appeals.mail.withdrawnSubject", { title: appeal.title }),
    blocks: [
      {
        kind: "text",
        text: t("appeals.mail.withdrawnIntro", { ...author(appeal), title: appeal.title }),
      },
      { kind: "quote", text: appeal.reason },
      { kind: "text", text: t("appeals.mail.withdrawnMeaning") },
    ],
    button: "read",
  });
}

type Content = {
  key: string;
  subject: string;
  blocks: readonly MailBlock[];
  button: "answer" | "read";
  /** Below the button. */
  after?: readonly MailBlock[];
};

function mailsTo(
  cities: readonly CityToTell[],
  appeal: AppealToTell,
  { key, subject, blocks, button: kind, after = [] }: Content,
): Mail[] {
  return recipientsIn(cities).map((recipient) => ({
    dedupeKey: `appeal:${appeal.id}:${key}:${recipient.to}`,
    to: recipient.to,
    subject,
    blocks: [...recipient.blocks, ...blocks, button(appeal, kind, recipient), ...after],
    appealId: appeal.id,
  }));
}

/** Heads at their own address, else at the town hall's, and the offices that act for them; each address once. */
export function recipientsIn(cities: readonly CityToTell[]): Recipient[] {
  const byAddress = new Map<string, Recipient>();
  for (const recipient of cities.flatMap((city) => [...headOf(city), ...officesOf(city)])) {
    const address = recipient.to.toLowerCase();
    if (!byAddress.has(address)) byAddress.set(address, recipient);
  }
  return [...byAddress.values()];
}

function headOf(city: CityToTell): Recipient[] {
  const [head] = city.officials;
  const mayor = city.mandates.find(({ role, user }) => role === "MAYOR" && !user.blockedAt);
  const account = head?.user && !head.user.blockedAt ? head.user.email : null;
  const to = head?.email ?? account ?? mayor?.user.email ?? city.email;
  if (!to) return [];
  const words = head ? letterGreeting(head) : t("appeals.mail.toTownHall");
  return [{ to, blocks: [{ kind: "text", text: words }], guestLinkId: city.guestLinkId }];
}

function officesOf(city: CityToTell): Recipient[] {
  const [head] = city.officials;
  const why = head
    ? t("appeals.mail.forOffice", { mayor: officeAndFamilyName(head, city.name), city: city.name })
    : t("appeals.mail.forTownHall", { city: city.name });
  return city.mandates
    .filter(({ role, user }) => role === "OFFICE" && !user.blockedAt)
    .map(({ user }) => ({
      to: user.email,
      guestLinkId: city.guestLinkId,
      blocks: [
        { kind: "text", text: `${greeting(user)},` },
        { kind: "text", text: why },
      ],
    }));
}

function author(appeal: AppealToTell): { author: string; office: string } {
  const { givenName, familyName } = appeal.author;
  return { author: `${givenName} ${familyName}`, office: appeal.authorOffice };
}

function letter(appeal: AppealToTell): MailBlock[] {
  const { author: name, office } = author(appeal);
  return [
    { kind: "heading", text: appeal.title },
    { kind: "text", text: t("appeals.salutation") },
    ...readProse(appeal.body).map(toMailBlock),
    { kind: "text", text: `${name}\n${office}` },
  ];
}

function toMailBlock(block: Block): MailBlock {
  switch (block.kind) {
    case "heading":
      return { kind: "heading", text: plainLine(block.children) };
    case "quote":
      return { kind: "quote", text: plainText(block.children) };
    case "list":
      // Numbers would be lost in the list of a mail.
      return block.ordered
        ? { kind: "text", text: plainBlock(block) }
        : { kind: "list", items: block.items.map((item) => plainText(item)) };
    case "paragraph":
      return { kind: "text", text: plainLine(block.children) };
  }
}

function request({ callToAction, answerBy }: AppealToTell): MailBlock[] {
  const until = answerBy ? [[t("appeals.mail.until"), dateInWords(answerBy)] as const] : [];
  return [{ kind: "facts", facts: [[t("appeals.mail.request"), callToAction], ...until] }];
}

function button(
  { slug }: AppealToTell,
  kind: Content["button"],
  { guestLinkId }: Recipient,
): MailBlock {
  const label = t(`appeals.mail.${kind}`);
  return kind === "answer" && guestLinkId
    ? { kind: "button", label, path: "/appeal", guestLinkId }
    : { kind: "button", label, path: `/appeals/${slug}` };
}
