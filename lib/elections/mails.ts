import { lastDayInWords, termInWords } from "@/lib/elections/wording";
import { enumerate, t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { fullName } from "@/lib/people/names";
import { mailsToTownHalls } from "@/lib/town-halls/mails";
import type { TownHall } from "@/lib/town-halls/rules";

type Candidate = {
  office: string;
  user: { givenName: string; familyName: string };
};

type Election = {
  id: string;
  title: string;
  termStartsOn: Date;
  termEndsOn: Date;
  candidates: readonly Candidate[];
};

/** To every town hall: who stands, until when there is one vote, and that it is open to all. */
export function calledMails(
  election: Election & { votesUntil: Date },
  halls: readonly TownHall[],
): Mail[] {
  const until = lastDayInWords(election.votesUntil);
  return mailsToTownHalls(halls, {
    key: `election.called:${election.id}`,
    subject: t("elections.mail.called.subject", { title: election.title }),
    blocks: () => [
      text(t("elections.mail.called.intro", { until })),
      {
        kind: "facts",
        facts: [
          [t("elections.fact.term"), termInWords(election)],
          [t("elections.fact.candidates"), election.candidates.map(inWords).join("\n")],
          [t("elections.fact.votesUntil"), until],
        ],
      },
      text(t("elections.open")),
      button(election, "vote"),
    ],
  });
}

/** To every town hall: who was elected and from when to when they serve. */
export function decidedMails(
  election: Election,
  elected: readonly Candidate[],
  halls: readonly TownHall[],
): Mail[] {
  const names = enumerate(elected.map(({ user }) => fullName(user) ?? ""));
  return mailsToTownHalls(halls, {
    key: `election.decided:${election.id}`,
    subject: t("elections.mail.decided.subject", { title: election.title }),
    blocks: () => [
      text(t("elections.mail.decided.intro", { names, count: elected.length })),
      { kind: "facts", facts: [[t("elections.fact.term"), termInWords(election)]] },
      button(election, "result"),
    ],
  });
}

/** To every town hall that was asked: there will be no such election, and why. */
export function cancelledMails(
  election: Pick<Election, "id" | "title">,
  reason: string,
  halls: readonly TownHall[],
): Mail[] {
  return mailsToTownHalls(halls, {
    key: `election.cancelled:${election.id}`,
    subject: t("elections.mail.cancelled.subject", { title: election.title }),
    blocks: () => [text(t("elections.mail.cancelled.intro")), { kind: "quote", text: reason }],
  });
}

function inWords({ user, office }: Candidate): string {
  return `${fullName(user) ?? ""}, ${office}`;
}

function button({ id }: { id: string }, what: "vote" | "result"): MailBlock {
  return { kind: "button", label: t(`elections.mail.${what}`), path: `/elections/${id}` };
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
