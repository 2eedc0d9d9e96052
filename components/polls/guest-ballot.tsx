import { WhoAnswers } from "@/components/attendances/answering-fields";
import { PollTable } from "@/components/polls/poll-table";
import { VoteForm } from "@/components/polls/vote-form";
import { PageHead } from "@/components/ui/page-head";
import { Quote } from "@/components/ui/quote";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { countInWords } from "@/lib/i18n/numbers";
import { enumerate, t } from "@/lib/i18n/words";
import { formatInWords, hostNames } from "@/lib/meetings/wording";
import { fullName } from "@/lib/people/names";
import type { BallotView, LinkedBallot } from "@/lib/polls/queries";
import { dateInWords } from "@/lib/time";

type GuestBallotProps = {
  linked: LinkedBallot;
  token: string;
  action: FormAction;
  /** Whether an answer has just been sent. */
  sent: boolean;
  now: Date;
};

/** All a guest needs: who asks, one question per date, one button. */
export function GuestBallot({ linked, token, action, sent, now }: GuestBallotProps) {
  const { poll, ballot } = linked;
  const by = dateInWords(poll.answerBy);
  return (
    <>
      <PageHead
        preline={t("polls.guest.preline", { city: ballot.city.name })}
        title={t("polls.guest.heading")}
        lede={ledeOf(linked)}
      />
      {sent ? (
        <div className="stack gap-2" role="status">
          <p className="font-semibold">{t("polls.guest.thanks")}</p>
          <p className="max-w-measure">{t("polls.guest.thanksText")}</p>
        </div>
      ) : (
        <p>{t("polls.guest.until", { by })}</p>
      )}
      {poll.message ? <Quote source={hostNames(poll.hosts)}>{poll.message}</Quote> : null}
      <VoteForm
        action={action}
        subject={{ name: "token", value: token }}
        poll={poll}
        ballot={ballot}
        now={now}
        submit={t("polls.form.send")}
        foot={t("polls.guest.sameLink", { by })}
      >
        <WhoAnswers self={selfOf(ballot)} before={before(ballot)} name={ballot.answeredByName} />
      </VoteForm>
      <Section id="stand" title={t("polls.page.standing")}>
        <PollTable poll={poll} />
      </Section>
    </>
  );
}

function ledeOf({ poll, ballot }: LinkedBallot): string {
  const others = poll.ballots.flatMap(({ id, city }) => (id === ballot.id ? [] : [city.name]));
  return t("polls.guest.lede", {
    hosts: askingHosts(poll),
    count: poll.hosts.length,
    cities: enumerate([ballot.city.name, ...others]),
    title: poll.title,
    duration: poll.durationMinutes,
    format: formatInWords(poll.format),
  });
}

function selfOf({ city }: BallotView): string {
  const [head] = city.officials;
  const name = head ? fullName(head) : null;
  if (name) return t("polls.guest.self", { name });
  return head
    ? t("attendances.guest.selfUnknown", { office: head.officeTitle })
    : t("polls.guest.selfUnknown");
}

/** "Die vier Koordinierungsstellen" where each city's body invites, else their names. */
function askingHosts({ hosts, ballots }: LinkedBallot["poll"]): string {
  const count = hosts.length;
  if (count > 1 && count === ballots.length)
    return t("polls.guest.hosts", { count: countInWords(count) });
  return hostNames(hosts);
}

/** Who answered last; null while nobody has. */
function before({ answeredAt, answeredOnBehalf }: BallotView): "SELF" | "OFFICE" | null {
  if (!answeredAt) return null;
  return answeredOnBehalf ? "OFFICE" : "SELF";
}
