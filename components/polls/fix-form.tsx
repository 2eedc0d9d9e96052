import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { SeatLine, Seats } from "@/components/ui/seats";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { FormAction } from "@/lib/form/state";
import { enumerate, t } from "@/lib/i18n/words";
import type { PollView } from "@/lib/polls/queries";
import { answerByFor, refusedBy, tallyOf, voteOn } from "@/lib/polls/rules";
import { shapeOf, tallyInWords, voteInWords } from "@/lib/polls/wording";
import { dateInWords, longMoment } from "@/lib/time";

type PollDate = PollView["dates"][number];
type FixFormProps = { action: FormAction; poll: PollView; date: PollDate; now: Date };

/** What becomes of each city's vote, the question where one that must be there refused, and the button. */
export function FixForm({ action, poll, date, now }: FixFormProps) {
  const refused = refusedBy(date.id, poll.ballots).map(({ city }) => city.name);
  const answerBy = answerByFor(date.startsAt, now);
  return (
    <Section id="stimmen" title={t("polls.fixing.votes")} className="max-w-measure">
      <Seats>
        {poll.ballots.map((ballot) => (
          <Vote key={ballot.id} ballot={ballot} dateId={date.id} />
        ))}
      </Seats>
      {answerBy ? <p>{t("polls.fixing.answerBy", { by: dateInWords(answerBy) })}</p> : null}
      <ActionForm action={action}>
        <HiddenField name="pollId" value={poll.id} />
        <HiddenField name="dateId" value={date.id} />
        {refused.length > 0 ? (
          <>
            <p>
              {t("polls.fixing.refused", { cities: enumerate(refused), count: refused.length })}
            </p>
            <CheckField name="confirmed" label={t("polls.fixing.confirm")} />
          </>
        ) : null}
        <Acts>
          <SubmitButton>{t("polls.fixing.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

function Vote({ ballot, dateId }: { ballot: PollView["ballots"][number]; dateId: string }) {
  const vote = voteOn(ballot, dateId);
  return (
    <SeatLine
      city={ballot.city.name}
      status={<Status kind={shapeOf(vote)}>{voteInWords(vote)}</Status>}
    >
      <p className="text-quiet">{t("polls.fixing.becomes", { vote: vote ?? "open" })}</p>
    </SeatLine>
  );
}

/** The dates to choose from, with what the cities said. */
export function DateChoice({ poll, dates }: { poll: PollView; dates: readonly PollDate[] }) {
  if (dates.length === 0 && poll.dates.length > 1) return null;
  return (
    <Section id="andere" title={t("polls.fixing.other")}>
      {dates.length === 0 ? (
        <EmptyState title={t("polls.lede.allPast")}>
          <p>{t("polls.editing.addHint")}</p>
        </EmptyState>
      ) : null}
      <Lines>
        {dates.map(({ id, startsAt }) => (
          <Line key={id}>
            <LineTitle href={`/polls/${poll.id}/fix?date=${id}`}>{longMoment(startsAt)}</LineTitle>
            <p className="text-quiet">{tallyInWords(tallyOf(id, poll.ballots))}</p>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
