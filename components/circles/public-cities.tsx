import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { PublicSeat } from "@/lib/circles/open";
import { enumerate, t } from "@/lib/i18n/words";

/** The cities that sit in a circle today with the coordination bodies that drive the work there. */
export function PublicCities({ cities }: { cities: readonly PublicSeat[] }) {
  if (cities.length === 0) return null;
  return (
    <Section as="aside" id="staedte" title={t("publicCircles.cities")} gap={16}>
      <Lines>
        {cities.map(({ slug, name, bodies }) => (
          <Line key={slug}>
            <LineTitle href={`/cities/${slug}`}>{name}</LineTitle>
            {bodies.length > 0 ? (
              <p className="text-quiet">{enumerate(bodies.map((body) => body.name))}</p>
            ) : null}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
