import { useId } from "react";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { Finding, Proposal } from "@/lib/date-finder/rules";
import {
  drawbackInWords,
  meritInWords,
  obstacleInWords,
  takenInWords,
} from "@/lib/date-finder/wording";
import { countInWords } from "@/lib/i18n/numbers";
import { t } from "@/lib/i18n/words";
import { dayInWords } from "@/lib/time";

type ProposalListProps = { circleId: string; durationMinutes: number; finding: Finding };

const TICKED = 3;

/** The proposals, the first three ticked; what is ticked goes into a date poll. */
export function ProposalList({ circleId, durationMinutes, finding }: ProposalListProps) {
  const { proposals, nothingFree } = finding;
  return (
    <Section id="vorschlaege" title={titleOf(finding)}>
      {nothingFree ? <WhyNothing why={nothingFree} /> : null}
      <form action="/polls/new" method="get" className="stack gap-8">
        <input type="hidden" name="circle" value={circleId} />
        <input type="hidden" name="duration" value={durationMinutes} />
        {proposals.length > 0 ? (
          <fieldset className="proposals">
            <legend>{t("dateFinder.proposals.lede")}</legend>
            <ol>
              {proposals.map((proposal, index) => (
                <ProposalLine key={proposal.startsAt} proposal={proposal} rank={index + 1} />
              ))}
            </ol>
          </fieldset>
        ) : null}
        <Acts>
          {proposals.length > 0 ? (
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{t("dateFinder.proposals.submit")}</span>
            </button>
          ) : null}
          <button className="link-button min-h-11" type="submit" name="own" value="1">
            {t("dateFinder.proposals.own")}
          </button>
        </Acts>
      </form>
    </Section>
  );
}

function titleOf({ proposals, nothingFree }: Finding): string {
  const count = proposals.length;
  if (nothingFree) return t(`dateFinder.proposals.${count > 0 ? "titleLeastBad" : "titleNone"}`);
  const words = countInWords(count);
  const capital = words.charAt(0).toLocaleUpperCase("de") + words.slice(1);
  return t("dateFinder.proposals.title", { count, words: capital });
}

function WhyNothing({ why }: { why: NonNullable<Finding["nothingFree"]> }) {
  if (why.why === "allTaken") {
    return (
      <div className="stack max-w-measure gap-2">
        <p>{takenInWords(why)}</p>
        <p>{t("dateFinder.proposals.leastBad")}</p>
      </div>
    );
  }
  return (
    <p className="max-w-measure">
      {t(`dateFinder.proposals.${why.why}Title`)} {t(`dateFinder.proposals.${why.why}`)}
    </p>
  );
}

function ProposalLine({ proposal, rank }: { proposal: Proposal; rank: number }) {
  const id = useId();
  const { day, startsAt, merits, drawbacks, obstacles } = proposal;
  return (
    <li className="proposal">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        name="date"
        value={startsAt}
        defaultChecked={rank <= TICKED && obstacles.length === 0}
        aria-describedby={`${id}-reasons`}
      />
      <label htmlFor={id}>
        <span className="proposal__date">{dayInWords(day)}</span>
        <span className="proposal__rank">
          {t("dateFinder.proposals.rank", { rank, time: startsAt.slice(11) })}
        </span>
      </label>
      <ul id={`${id}-reasons`}>
        {obstacles.map((one) => (
          <Against key={obstacleInWords(one)} label={t("dateFinder.obstacle.label")}>
            {obstacleInWords(one)}
          </Against>
        ))}
        {merits.map((one) => (
          <li key={one.kind}>{meritInWords(one)}</li>
        ))}
        {drawbacks.map((one) => (
          <Against key={drawbackInWords(one)} label={t("dateFinder.drawback.label")}>
            {drawbackInWords(one)}
          </Against>
        ))}
      </ul>
    </li>
  );
}

function Against({ label, children }: { label: string; children: string }) {
  return (
    <li>
      <span className="text-quiet">{label}</span> {children}
    </li>
  );
}
