import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Lines } from "@/components/ui/lines";
import { Quote } from "@/components/ui/quote";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";
import type { BallotView, PollView } from "@/lib/polls/queries";
import { sourceInWords } from "@/lib/polls/wording";
import { longMoment, stamp } from "@/lib/time";

/** Who clicked for whom, in small print; nothing where the heads themselves answered. */
export function PollSources({ ballots }: Pick<PollView, "ballots">) {
  const sources = ballots.flatMap((ballot) => {
    const source = sourceInWords(ballot);
    return source ? [{ id: ballot.id, source }] : [];
  });
  if (sources.length === 0) return null;
  return (
    <ul className="stack max-w-measure gap-1 text-quiet text-small">
      {sources.map(({ id, source }) => (
        <li key={id}>{source}</li>
      ))}
    </ul>
  );
}

/** What the cities said in words. */
export function PollComments({ ballots }: Pick<PollView, "ballots">) {
  const spoken = ballots.filter(({ comment }) => comment);
  if (spoken.length === 0) return null;
  return (
    <Section id="anmerkungen" title={t("polls.page.comments")}>
      {spoken.map(({ id, comment, city }) => (
        <Quote key={id} source={city.name}>
          {comment}
        </Quote>
      ))}
    </Section>
  );
}

type Counter = BallotView["counterProposals"][number];

type CounterListProps = {
  ballots: PollView["ballots"];
  /** Null for who cannot decide. */
  action: FormAction | null;
};

/** Dates the cities propose besides, with what became of them. */
export function CounterList({ ballots, action }: CounterListProps) {
  const counters = ballots.flatMap(({ city, counterProposals }) =>
    counterProposals.map((counter) => ({ counter, city: city.name })),
  );
  if (counters.length === 0) return null;
  return (
    <Section id="gegenvorschlaege" title={t("polls.page.counters")}>
      <Lines>
        {counters.map(({ counter, city }) => (
          <li className="stack gap-2" key={counter.id}>
            <h3 className="kern-heading-small" id={counter.id}>
              {t("polls.page.counterFrom", { city, moment: longMoment(counter.startsAt) })}
            </h3>
            <p className="text-quiet text-small">{madeInWords(counter)}</p>
            {action && isOpen(counter) ? (
              <Decision counter={counter} action={action} />
            ) : (
              <Decided counter={counter} />
            )}
          </li>
        ))}
      </Lines>
    </Section>
  );
}

function Decision({ counter, action }: { counter: Counter; action: FormAction }) {
  return (
    <ActionForm action={action} scope={counter.id} labelledBy={counter.id} className="stack gap-4">
      <HiddenField name="counterId" value={counter.id} />
      <Acts>
        <SubmitButton kind="secondary" name="intent" value="accept">
          {t("polls.page.accept")}
        </SubmitButton>
        <SubmitButton kind="tertiary" name="intent" value="decline">
          {t("polls.page.decline")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function Decided({ counter }: { counter: Counter }) {
  if (isOpen(counter)) return <Status kind="open">{t("polls.page.counterOpen")}</Status>;
  if (counter.acceptedAt) return <Status kind="accepted">{t("polls.page.counterAccepted")}</Status>;
  return <Status kind="declined">{t("polls.page.counterDeclined")}</Status>;
}

function isOpen({ acceptedAt, declinedAt }: Counter): boolean {
  return !acceptedAt && !declinedAt;
}

function madeInWords({ madeBy, madeByName, madeAt }: Counter): string {
  const name = madeBy ? initialAndFamilyName(madeBy) : (madeByName ?? "none");
  return t("polls.page.counterMade", { name, moment: stamp(madeAt) });
}
