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
};

/** What the city has set itself, for others to learn from. */
export function CityGoals({ goals, mayAsk }: CityGoalsProps) {
  return (
    <Section id="ziele" title={t("cities.city.goals")}>
      {goals.length === 0 ? <p className="max-w-measure">{t("cities.city.noGoals")}</p> : null}
      {goals.length > 0 ? (
        <Lines>
          {goals.map(({ id, title, description, adoptedOn }) => (
            <Line key={id}>
              <LineTitle>{title}</LineTitle>
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
    </Section>
  );
}
