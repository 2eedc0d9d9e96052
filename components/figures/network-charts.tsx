import { BarChart } from "@/components/figures/bar-chart";
import { Section } from "@/components/ui/section";
import type { Bar } from "@/lib/figures/bars";
import type { MemberYear } from "@/lib/figures/network";
import { t } from "@/lib/i18n/words";

/** Members by year, and how many joined in each. */
export function MemberCharts({ years, unknown }: { years: MemberYear[]; unknown: number }) {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return null;
  const bars = (value: (one: MemberYear) => number): Bar[] =>
    years.map((one) => {
      const year = String(one.year);
      return { key: year, short: `’${year.slice(2)}`, long: year, value: value(one) };
    });
  const year = t("figures.network.years.year");
  return (
    <>
      <Section id="mitglieder" title={t("figures.network.years.title")} gap={16}>
        <BarChart
          title={t("figures.network.years.title")}
          description={t("figures.network.years.description", {
            from: String(first.year),
            first: first.members,
            last: last.members,
          })}
          bars={bars(({ members }) => members)}
          columns={{ label: year, value: t("figures.network.years.members") }}
        />
        {unknown > 0 ? (
          <p className="text-quiet text-small">
            {t("figures.network.years.unknown", { count: unknown })}
          </p>
        ) : null}
      </Section>
      <Section id="jahrgaenge" title={t("figures.network.cohorts.title")} gap={16}>
        <BarChart
          title={t("figures.network.cohorts.title")}
          description={t("figures.network.cohorts.description")}
          bars={bars(({ joined }) => joined)}
          columns={{ label: year, value: t("figures.network.cohorts.joined") }}
        />
      </Section>
    </>
  );
}

/** How many cities each state has, by name of state. */
export function StateChart({ bars, states }: { bars: Bar[]; states: number }) {
  return (
    <Section id="laender" title={t("figures.network.inStates.title")} gap={16}>
      <BarChart
        title={t("figures.network.inStates.title")}
        description={t("figures.network.inStates.description", { count: states })}
        bars={bars}
        columns={{
          label: t("figures.network.inStates.state"),
          value: t("figures.network.inStates.cities"),
        }}
      />
    </Section>
  );
}

/** Circles by how many cities they are. */
export function ConstellationChart({ bars }: { bars: Bar[] }) {
  const isEmpty = bars.every(({ value }) => value === 0);
  return (
    <Section id="runden" title={t("figures.network.constellations.title")} gap={16}>
      {isEmpty ? (
        <p>{t("figures.network.constellations.empty")}</p>
      ) : (
        <BarChart
          title={t("figures.network.constellations.title")}
          description={t("figures.network.constellations.description")}
          bars={bars}
          columns={{
            label: t("figures.network.constellations.size"),
            value: t("figures.network.constellations.circles"),
          }}
        />
      )}
    </Section>
  );
}

/** Meetings that were held, half-year by half-year. */
export function MeetingChart({ bars }: { bars: Bar[] }) {
  return (
    <Section id="treffen" title={t("figures.network.held.title")} gap={16}>
      {bars.length === 0 ? (
        <p>{t("figures.network.held.empty")}</p>
      ) : (
        <BarChart
          title={t("figures.network.held.title")}
          description={t("figures.network.held.description")}
          bars={bars}
          columns={{
            label: t("figures.network.held.half"),
            value: t("figures.network.held.meetings"),
          }}
        />
      )}
    </Section>
  );
}
