import { VoteForm } from "@/components/polls/vote-form";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { Principal } from "@/lib/auth/actor";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { BallotView, PollView } from "@/lib/polls/queries";
import { ballotsFor, type Desk, type ShownBallot } from "@/lib/polls/seats";
import { dateInWords } from "@/lib/time";

type OwnBallotsProps = {
  poll: PollView;
  /** Null while no form is needed. */
  shown: ShownBallot | null;
  desk: Desk;
  /** On whose behalf the reader votes. */
  principal: Principal | null;
  vote: FormAction;
  enter: FormAction;
};

/** The form of one city's answer, and the way to those of others the reader may fill in. */
export function OwnBallots({ poll, shown, desk, principal, vote, enter }: OwnBallotsProps) {
  const others = ballotsFor(poll, desk).filter(({ id }) => id !== shown?.ballot.id);
  if (!shown) {
    if (others.length === 0) return null;
    return (
      <Section id="antwort" title={t("polls.form.change")}>
        <Others poll={poll} ballots={others} />
      </Section>
    );
  }
  const { ballot, isOwn } = shown;
  const city = ballot.city.name;
  return (
    <Section id="antwort" title={titleOf(shown, principal)}>
      <p className="max-w-measure">
        {isOwn
          ? t("polls.form.ownLede", { by: dateInWords(poll.answerBy) })
          : t("polls.form.enterLede", { city })}
        {isOwn && principal ? ` ${t("polls.form.onBehalf", { official: principal.short })}` : null}
      </p>
      <VoteForm
        key={ballot.id}
        action={isOwn ? vote : enter}
        subject={{ name: "ballotId", value: ballot.id }}
        poll={poll}
        ballot={ballot}
        now={desk.now}
        submit={t("polls.form.save")}
      />
      {others.length > 0 ? (
        <div className="stack gap-2">
          <p>{t("polls.form.enterOther")}</p>
          <Others poll={poll} ballots={others} />
        </div>
      ) : null}
    </Section>
  );
}

function titleOf({ ballot, isOwn }: ShownBallot, principal: Principal | null): string {
  const city = ballot.city.name;
  if (!isOwn) return t("polls.form.enter", { city });
  return principal ? t("polls.form.ownFor", { city }) : t("polls.form.own");
}

function Others({ poll, ballots }: { poll: PollView; ballots: readonly BallotView[] }) {
  return (
    <Row as="ul">
      {ballots.map(({ id, city }) => (
        <li key={id}>
          <a
            className="inline-flex min-h-11 items-center"
            href={`/polls/${poll.id}?for=${id}#antwort`}
          >
            {t("polls.form.enterFor", { city: city.name })}
          </a>
        </li>
      ))}
    </Row>
  );
}
