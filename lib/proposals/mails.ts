import { enumerate, t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { greeting } from "@/lib/people/names";
import type { ProposalView } from "@/lib/proposals/views";
import { aimInWords, proposerInWords } from "@/lib/proposals/wording";
import { mailsToTownHalls } from "@/lib/town-halls/mails";
import type { TownHall } from "@/lib/town-halls/rules";

/** To each town hall that is asked: who proposes what, with whom, and that a yes or no is expected. */
export function proposedMails(proposal: ProposalView, halls: readonly TownHall[]): Mail[] {
  const words = { who: proposerInWords(proposal), aim: aimInWords(proposal) };
  return mailsToTownHalls(halls, {
    key: `proposal.proposed:${proposal.id}`,
    subject: t("proposals.mail.proposed.subject", { who: words.who }),
    blocks: ({ name }) => [
      text(t("proposals.mail.proposed.intro", words)),
      { kind: "quote", text: proposal.text },
      { kind: "facts", facts: [cities(proposal)] },
      text(t("proposals.mail.proposed.expected", { city: name })),
      button(proposal, "answer"),
    ],
  });
}

/** To who proposed: which city declined, and with which word. */
export function declinedMails(
  proposal: ProposalView,
  cityName: string,
  word: string,
  now: Date,
): Mail[] {
  const { proposedBy } = proposal;
  const words = { city: cityName, aim: aimInWords(proposal) };
  return [
    {
      dedupeKey: `proposal.declined:${proposal.id}:${cityName}:${now.toISOString()}`,
      to: proposedBy.email,
      subject: t("proposals.mail.declined.subject", words),
      blocks: [
        text(`${greeting(proposedBy)},`),
        text(t("proposals.mail.declined.intro", words)),
        { kind: "quote", text: word },
        text(t("proposals.mail.declined.next")),
        button(proposal, "open"),
      ],
    },
  ];
}

/** To every town hall and who proposed: all agreed, and what came of it. */
export function agreedMails(
  proposal: ProposalView,
  halls: readonly TownHall[],
  circle: { id: string; name: string },
): Mail[] {
  const words = { circle: circle.name };
  const body: MailBlock[] = [
    text(
      t(proposal.circle ? "proposals.mail.agreed.joined" : "proposals.mail.agreed.founded", words),
    ),
    { kind: "facts", facts: [cities(proposal)] },
    text(t("proposals.mail.agreed.next")),
    { kind: "button", label: t("circles.mail.circle"), path: `/circles/${circle.id}` },
  ];
  const subject = t("proposals.mail.agreed.subject", words);
  const key = `proposal.agreed:${proposal.id}`;
  return withProposer(proposal, mailsToTownHalls(halls, { key, subject, blocks: () => body }), {
    key,
    subject,
    body,
  });
}

/** To every town hall that was asked: the proposal is withdrawn, nothing is expected any more. */
export function withdrawnMails(proposal: ProposalView, halls: readonly TownHall[]): Mail[] {
  const words = { who: proposerInWords(proposal), aim: aimInWords(proposal) };
  return mailsToTownHalls(halls, {
    key: `proposal.withdrawn:${proposal.id}`,
    subject: t("proposals.mail.withdrawn.subject", words),
    blocks: () => [text(t("proposals.mail.withdrawn.intro", words)), button(proposal, "open")],
  });
}

type Content = { key: string; subject: string; body: MailBlock[] };

/** Who proposed hears of it as well, though it may be nobody of the town halls. */
function withProposer({ proposedBy }: ProposalView, mails: Mail[], content: Content): Mail[] {
  const { email, id } = proposedBy;
  if (mails.some(({ to }) => to.toLowerCase() === email.toLowerCase())) return mails;
  const { key, subject, body } = content;
  const blocks = [text(`${greeting(proposedBy)},`), ...body];
  return [...mails, { dedupeKey: `${key}:${id}`, to: email, subject, blocks }];
}

function cities(proposal: ProposalView): [string, string] {
  const names = proposal.cities.map(({ city }) => city.name);
  return [t("proposals.fact.cities"), enumerate(names)];
}

function button({ id }: ProposalView, label: "answer" | "open"): MailBlock {
  return { kind: "button", label: t(`proposals.mail.${label}`), path: `/proposals/${id}` };
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
