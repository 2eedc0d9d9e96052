import { Fragment } from "react";
import { AskLink } from "@/components/calls/ask-link";
import { Facts } from "@/components/ui/facts";
import { carrierInWords } from "@/lib/cities/rules";
import { populationInWords } from "@/lib/cities/size";
import type { CityDetail } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";

type CityFactsProps = {
  city: CityDetail;
  /** Whether the reader can ask the city for a call. */
  mayAsk: boolean;
  /** Whether the reader may state how many inhabitants it has. */
  mayState: boolean;
  /** Whether the reader may enter who is in office. */
  keepsOfficials: boolean;
};

/** What is known of a city; what is not is said, never guessed. */
export function CityFacts({ city, mayAsk, mayState, keepsOfficials }: CityFactsProps) {
  const { bodies, source, name } = city;
  return (
    <Facts
      facts={[
        {
          term: t("cities.city.head"),
          description: <Heads city={city} mayAsk={mayAsk} keeps={keepsOfficials} />,
        },
        ...namedBodies(bodies),
        { term: t("cities.city.carrier"), description: <Carriers bodies={bodies} /> },
        { term: t("cities.population.term"), description: <Size city={city} may={mayState} /> },
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

type HeadsProps = { city: CityDetail; mayAsk: boolean; keeps: boolean };

function Heads({ city: { heads, slug }, mayAsk, keeps }: HeadsProps) {
  return (
    <>
      {heads.length === 0 ? t("cities.city.noHead") : null}
      {heads.map(({ id, words, ending }) => (
        <Fragment key={id}>
          <span className="block">{words}</span>
          {ending ? <span className="block text-small">{ending}</span> : null}
          {mayAsk ? <AskLink about="person" id={id} what={words} /> : null}
        </Fragment>
      ))}
      {keeps ? (
        <a
          className="flex min-h-11 w-fit items-center print:hidden"
          href={`/cities/${slug}/officials`}
        >
          {t("officials.link")}
        </a>
      ) : null}
    </>
  );
}

function Size({ city, may }: { city: CityDetail; may: boolean }) {
  return (
    <>
      {populationInWords(city.population, city.populationAsOf)}
      {may ? (
        <a
          className="flex min-h-11 w-fit items-center print:hidden"
          href={`/cities/${city.slug}/population`}
        >
          {t("cities.population.state")}
        </a>
      ) : null}
    </>
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
