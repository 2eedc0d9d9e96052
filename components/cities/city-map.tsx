import { CircleLines, type CircleLink, CircleNames } from "@/components/cities/circle-links";
import { StateAreas, type StateLink, StateNames } from "@/components/cities/state-links";
import { type Label, placeLabels, roundTrip } from "@/lib/cities/labels";
import { enumerate, t } from "@/lib/i18n/words";

type CityMapProps = {
  /** Address of the picture with the states and a dot for each match. */
  picture: string;
  size: { width: number; height: number };
  /** How many cities match. */
  count: number;
  /** The circles drawn, the reader's own first, each with the address of its page. */
  circles: readonly CircleLink[];
  /** The states with cities, each with the address of the same list in it alone. */
  states: readonly StateLink[];
};

/** Germany with the cities of the list beside it; cities of an own circle are joined by lines. */
export function CityMap({ picture, size, count, circles, states }: CityMapProps) {
  const drawn = circles.filter(({ cities }) => cities.length > 1);
  const own = drawn.filter(({ isOwn }) => isOwn);
  const spots = new Map(
    circles.flatMap(({ isOwn, cities }) => (isOwn ? cities : [])).map((spot) => [spot.name, spot]),
  );
  const joined = own.map(({ name, cities }) =>
    t("cities.map.circle", {
      circle: name,
      cities: enumerate(cities.map((city) => city.name)),
    }),
  );
  return (
    <figure className="stack gap-4">
      <div className="relative mx-auto w-full max-w-[36rem]">
        <svg
          className="city-map"
          viewBox={`0 0 ${size.width} ${size.height}`}
          role="img"
          aria-label={[t("cities.map.title", { count }), ...joined].join(" ")}
        >
          <image href={picture} width={size.width} height={size.height} />
          {own.map(({ id, cities }) => (
            <path key={id} className="city-map__tie" d={roundTrip(cities)} />
          ))}
          {placeLabels([...spots.values()], size.width).map((label) => (
            <Seat key={label.name} label={label} />
          ))}
        </svg>
        <svg
          className="absolute inset-0 size-full"
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
        >
          <StateAreas states={states} />
          <CircleLines circles={drawn} />
        </svg>
      </div>
      <StateNames states={states} />
      <CircleNames circles={drawn} />
      <figcaption className="max-w-measure text-quiet text-small">
        {own.length > 0 ? `${t("cities.map.legend")} ` : null}
        {t("cities.map.dots")} {t("cities.map.ties")}
      </figcaption>
    </figure>
  );
}

function Seat({ label: { name, x, y, anchor, at } }: { label: Label }) {
  return (
    <>
      <circle className="city-map__seat" cx={x} cy={y} r={8.5} />
      <text x={at.x} y={at.y} textAnchor={anchor}>
        {name}
      </text>
    </>
  );
}
