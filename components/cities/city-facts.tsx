import { Facts } from "@/components/ui/facts";
import { carrierInWords } from "@/lib/cities/rules";
import type { CityDetail } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";

/** What is known of a city; what is not is said, never guessed. */
export function CityFacts({ city }: { city: CityDetail }) {
  const { heads, bodies, source, name } = city;
  const head = heads.map(({ words }) => words).join(", ");
  return (
    <Facts
      facts={[
        { term: t("cities.city.head"), description: head || t("cities.city.noHead") },
        ...namedBodies(bodies),
        { term: t("cities.city.carrier"), description: <Carriers bodies={bodies} /> },
        ...(source
          ? [
              {
                term: t("cities.city.source"),
                description: (
                  <a href={source} rel="noreferrer">
                    {t("cities.city.sourceLink", { city: name })}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** A coordination body that only bears its carrier's name needs no line of its own. */
function namedBodies(bodies: CityDetail["bodies"]) {
  const names = bodies
    .filter(({ name, carriers }) => carriers.every((carrier) => carrier.name !== name))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [{ term: t("cities.city.body"), description: names.join(", ") }];
}

function Carriers({ bodies }: { bodies: CityDetail["bodies"] }) {
  const carriers = bodies.flatMap((body) => body.carriers);
  if (carriers.length === 0) return t("cities.noCarrier");
  return carriers.map((carrier) => (
    <span className="block" key={carrier.name}>
      {carrierInWords(carrier)}
    </span>
  ));
}
