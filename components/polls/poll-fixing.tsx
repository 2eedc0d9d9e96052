import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { enumerate, t } from "@/lib/i18n/words";
import type { PollView } from "@/lib/polls/queries";
import { bestDate, datesAhead } from "@/lib/polls/rules";
import { dayOf } from "@/lib/polls/wording";

type PollFixingProps = {
  poll: PollView;
  /** Names of the cities whose answer is missing. */
  silent: readonly string[];
  /** Whether this is what the page is for now. */
  isFirst: boolean;
  now: Date;
};

/** The date that suits best, one click away; the others one page further. */
export function PollFixing({ poll, silent, isFirst, now }: PollFixingProps) {
  const ahead = datesAhead(poll.dates, now);
  const best = bestDate(ahead, poll.ballots, now);
  const isComplete = silent.length === 0;
  if (ahead.length === 0) return null;
  return (
    <Acts>
      {best ? (
        <ButtonLink
          href={`/polls/${poll.id}/fix?date=${best.id}`}
          kind={isFirst ? "primary" : "secondary"}
        >
          {t("polls.page.fix", { day: dayOf(best, ahead) })}
        </ButtonLink>
      ) : null}
      <a className="inline-flex min-h-11 items-center" href={`/polls/${poll.id}/fix`}>
        {t("polls.page.fixOther")}
      </a>
      {best && !isComplete ? (
        <span className="text-quiet">
          {t("polls.page.stillOpen", { cities: enumerate(silent), count: silent.length })}
        </span>
      ) : null}
    </Acts>
  );
}
