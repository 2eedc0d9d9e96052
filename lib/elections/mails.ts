import { mailsTo } from "@/lib/commitments/mails";
import type { ReachableCity } from "@/lib/commitments/people";
import { lastDayInWords, termInWords } from "@/lib/elections/wording";
import { enumerate, t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { fullName } from "@/lib/people/names";

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
  cities: readonly ReachableCity[],
): Mail[] {
  const until = lastDayInWords(election.votesUntil);
  return toAll(cities, {
    key: `election.called:${election.id}`,
    subject: t("elections.mail.called.subject", { title: election.title }),
    body: [
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
  cities: readonly ReachableCity[],
): Mail[] {
  const names = enumerate(elected.map(({ user }) => fullName(user) ?? ""));
  return toAll(cities, {
    key: `election.decided:${election.id}`,
    subject: t("elections.mail.decided.subject", { title: election.title }),
    body: [
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
  cities: readonly ReachableCity[],
): Mail[] {
  return toAll(cities, {
    key: `election.cancelled:${election.id}`,
    subject: t("elections.mail.cancelled.subject", { title: election.title }),
    body: [text(t("elections.mail.cancelled.intro")), { kind: "quote", text: reason }],
  });
}

type Content = { key: string; subject: string; body: MailBlock[] };

function toAll(cities: readonly ReachableCity[], content: Content): Mail[] {
  return cities.flatMap((city) => {
    const mails = mailsTo(city, city.officials, { ...content, key: `${content.key}:${city.id}` });
    return mails.length === 0 && city.email ? [toTownHall(city, city.email, content)] : mails;
  });
}

/** To a town hall whose head nobody has named yet. */
function toTownHall({ id }: ReachableCity, to: string, { key, subject, body }: Content): Mail {
  const blocks = [text(t("elections.mail.greeting")), ...body];
  return { dedupeKey: `${key}:${id}`, to, subject, blocks };
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
