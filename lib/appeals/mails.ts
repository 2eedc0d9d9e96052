import type { AskedTownHall } from "@/lib/appeals/addressees";
import { changesOf, type Wording } from "@/lib/appeals/changes";
import { t } from "@/lib/i18n/words";
import { plainBlock, plainLine, plainText } from "@/lib/markdown/plain";
import { type Block, readProse } from "@/lib/markdown/prose";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { dateInWords } from "@/lib/time";
import { mailsToTownHalls } from "@/lib/town-halls/mails";

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

/** The appeal itself, whole: one mail per city and address. */
export function appealMails(appeal: AppealToTell, halls: readonly AskedTownHall[]): Mail[] {
  return mailsTo(halls, appeal, {
    key: "published",
    subject: t("appeals.mail.subject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: t("appeals.mail.intro", authorOf(appeal)) },
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
  halls: readonly AskedTownHall[],
): Mail[] {
  return mailsTo(halls, appeal, {
    key: `corrected:${appeal.revision}`,
    subject: t("appeals.mail.correctedSubject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: t("appeals.mail.correctedIntro", authorOf(appeal)) },
      ...letter(appeal),
      ...request(appeal),
    ],
    button: "answer",
  });
}

/** The changed text, for cities that carry the one before: what is different, and whether they still do. */
export function askedAgainMails(
  appeal: AppealToTell & { revision: number },
  before: Wording,
  halls: readonly AskedTownHall[],
): Mail[] {
  return mailsTo(halls, appeal, {
    key: `askedAgain:${appeal.revision}`,
    subject: t("appeals.mail.askedAgainSubject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: t("appeals.mail.askedAgainIntro", authorOf(appeal)) },
      ...changed(before, appeal),
      { kind: "text", text: t("appeals.mail.askedAgainWhole") },
      ...letter(appeal),
      ...request(appeal),
    ],
    button: "answerAgain",
    after: [{ kind: "text", text: t("appeals.mail.askedAgainFree") }],
  });
}

function changed(before: Wording, after: Wording): MailBlock[] {
  const { gone, come } = changesOf(before, after);
  const quotes = (texts: readonly string[]) =>
    texts.map((text) => ({ kind: "quote", text }) satisfies MailBlock);
  return [
    { kind: "heading", text: t("appeals.mail.changed") },
    ...(gone.length > 0 ? [{ kind: "text" as const, text: t("appeals.mail.changedFrom") }] : []),
    ...quotes(gone),
    ...(come.length > 0 ? [{ kind: "text" as const, text: t("appeals.mail.changedTo") }] : []),
    ...quotes(come),
  ];
}

/** The appeal once more, for cities that have said nothing; the last time says so. */
export function reminderMails(
  appeal: AppealToTell & { reminder: number; isLast: boolean },
  halls: readonly AskedTownHall[],
): Mail[] {
  return mailsTo(halls, appeal, {
    key: `reminder:${appeal.reminder}`,
    subject: t("appeals.mail.reminderSubject", { title: appeal.title }),
    blocks: [
      { kind: "text", text: t("appeals.mail.reminderIntro", authorOf(appeal)) },
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
  halls: readonly AskedTownHall[],
): Mail[] {
  return mailsTo(halls, appeal, {
    key: "withdrawn",
    subject: t("appeals.mail.withdrawnSubject", { title: appeal.title }),
    blocks: [
      {
        kind: "text",
        text: t("appeals.mail.withdrawnIntro", { ...authorOf(appeal), title: appeal.title }),
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
  button: "answer" | "answerAgain" | "read";
  /** Below the button. */
  after?: readonly MailBlock[];
};

function mailsTo(
  halls: readonly AskedTownHall[],
  appeal: AppealToTell,
  { key, subject, blocks, button: kind, after = [] }: Content,
): Mail[] {
  return mailsToTownHalls(halls, {
    key: `appeal:${appeal.id}:${key}`,
    subject,
    blocks: (hall) => [...blocks, button(appeal, kind, hall), ...after],
    appealId: appeal.id,
  });
}

/** Who speaks, for the sentence a mail begins with. */
export function authorOf(appeal: AppealToTell): { author: string; office: string } {
  const { givenName, familyName } = appeal.author;
  return { author: `${givenName} ${familyName}`, office: appeal.authorOffice };
}

/** The appeal as a letter: title, salutation, text, signature. */
export function letter(appeal: AppealToTell): MailBlock[] {
  const { author: name, office } = authorOf(appeal);
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

/** What the cities are asked to do, and until when. */
export function request({ callToAction, answerBy }: AppealToTell): MailBlock[] {
  const until = answerBy ? [[t("appeals.mail.until"), dateInWords(answerBy)] as const] : [];
  return [{ kind: "facts", facts: [[t("appeals.mail.request"), callToAction], ...until] }];
}

function button(
  { slug }: AppealToTell,
  kind: Content["button"],
  { guestLinkId }: AskedTownHall,
): MailBlock {
  const label = t(`appeals.mail.${kind}`);
  return kind !== "read" && guestLinkId
    ? { kind: "button", label, path: "/appeal", guestLinkId }
    : { kind: "button", label, path: `/appeals/${slug}` };
}
