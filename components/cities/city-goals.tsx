import { AskLink } from "@/components/calls/ask-link";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { CityDetail } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

type CityGoalsProps = {
  goals: CityDetail["goals"];
  /** Whether the reader can ask the city for a call. */
  mayAsk: boolean;
  /** Whether the reader writes down what the city has set itself. */
  keeps: boolean;
  /** Then each goal leads to its page, and to what other cities did with it. */
  signedIn: boolean;
};

/** What the city has set itself, for others to learn from. */
export function CityGoals({ goals, mayAsk, keeps, signedIn }: CityGoalsProps) {
  return (
    <Section id="ziele" title={t("cities.city.goals")}>
      {goals.length === 0 ? <p className="max-w-measure">{t("cities.city.noGoals")}</p> : null}
      {goals.length > 0 ? (
        <Lines>
          {goals.map(({ id, title, description, adoptedOn }) => (
            <Line key={id}>
              <LineTitle {...(signedIn ? { href: `/goals/${id}` } : {})}>{title}</LineTitle>
              <p className="max-w-measure whitespace-pre-line">{description}</p>
              {adoptedOn ? (
                <p className="text-quiet text-small">
                  {t("cities.city.adopted", { day: dateInWords(adoptedOn) })}
                </p>
              ) : null}
              {mayAsk ? <AskLink about="goal" id={id} what={title} /> : null}
            </Line>
          ))}
        </Lines>
      ) : null}
      {signedIn ? <Further keeps={keeps} /> : null}
    </Section>
  );
}

function Further({ keeps }: { keeps: boolean }) {
  return (
    <ul className="stack gap-1 print:hidden">
      {keeps ? (
        <li>
          <a className="inline-flex min-h-11 items-center" href="/goals/new">
            {t("cities.city.newGoal")}
          </a>
        </li>
      ) : null}
      <li>
        <a className="inline-flex min-h-11 items-center" href="/projects">
          {t("cities.city.library")}
        </a>
      </li>
    </ul>
  );
}
