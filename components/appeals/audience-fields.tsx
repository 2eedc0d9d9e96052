import { ReachedCount } from "@/components/appeals/reached-count";
import { ChoiceField } from "@/components/form/choice-field";
import { type Audience, countReached, kindOf } from "@/lib/appeals/audience";
import type { AudienceDesk } from "@/lib/appeals/read-audience";
import { t } from "@/lib/i18n/words";

type AudienceFieldsProps = { desk: AudienceDesk; audience: Audience };

/** To whom it goes, with how many cities that are. */
export function AudienceFields({ desk, audience }: AudienceFieldsProps) {
  const { cities, circles } = desk;
  const states = [...new Set(cities.map(({ state }) => state))]
    .map((state) => ({ value: state, label: t(`cities.state.${state}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "de"));
  const count = (kind: "STATES" | "CIRCLES", value: string) =>
    t("appeals.audience.cities", { count: countReached(cities, kind, new Set([value])) });
  return (
    <>
      <ChoiceField
        name="audience"
        legend={t("appeals.audience.legend")}
        size="small"
        defaultValue={kindOf(audience)}
        choices={[
          {
            value: "ALL",
            label: t("appeals.audience.ALL"),
            small: t("appeals.audience.cities", { count: cities.length }),
          },
          { value: "STATES", label: t("appeals.audience.STATES") },
          ...(circles.length > 0
            ? [{ value: "CIRCLES", label: t("appeals.audience.CIRCLES") }]
            : []),
        ]}
      />
      <div className="when-states">
        <ChoiceField
          name="states"
          legend={t("appeals.audience.states")}
          kind="checkbox"
          size="small"
          columns={3}
          defaultValue={audience.states}
          choices={states.map((state) => ({ ...state, small: count("STATES", state.value) }))}
        />
      </div>
      <div className="when-circles">
        <ChoiceField
          name="circles"
          legend={t("appeals.audience.circles")}
          kind="checkbox"
          size="small"
          defaultValue={audience.circleIds}
          choices={circles.map(({ id, name }) => ({
            value: id,
            label: name,
            small: count("CIRCLES", id),
          }))}
        />
      </div>
      <output className="font-semibold">
        <Reached desk={desk} audience={audience} kind="goesTo" />
      </output>
    </>
  );
}

type ReachedProps = AudienceFieldsProps & { kind: "goesTo" | "send" };

/** The number of cities in a sentence, or in the button that sends. */
export function Reached({ desk: { cities }, audience, kind }: ReachedProps) {
  const chosen = new Set<string>([...audience.states, ...audience.circleIds]);
  return (
    <ReachedCount
      cities={cities}
      start={countReached(cities, kindOf(audience), chosen)}
      words={{
        none: t(`appeals.audience.${kind}.none`),
        one: t(`appeals.audience.${kind}.one`),
        other: t(`appeals.audience.${kind}.other`),
      }}
    />
  );
}
