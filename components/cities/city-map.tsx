import { StateAreas, type StateLink, StateNames } from "@/components/cities/state-links";
import { around, type Label, placeLabels, type Spot } from "@/lib/cities/labels";
import { enumerate, t } from "@/lib/i18n/words";

type CityMapProps = {
  /** Address of the picture with the states and a dot for each match. */
  picture: string;
  size: { width: number; height: number };
  /** How many cities match. */
  count: number;
  /** The reader's circles; none for who sits in none. */
  circles: readonly (readonly Spot[])[];
  /** The states with cities, each with the address of the same list in it alone. */
  states: readonly StateLink[];
};

/** Germany with the cities of the list beside it; cities of an own circle are joined by lines. */
export function CityMap({ picture, size, count, circles, states }: CityMapProps) {
  const tied = circles.filter((circle) => circle.length > 1);
  const spots = new Map(circles.flat().map((spot) => [spot.name, spot]));
  const joined = tied.map((circle) =>
    t("cities.map.circle", { cities: enumerate(circle.map(({ name }) => name)) }),
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
          {tied.map((circle) => (
            <path key={roundTrip(circle)} className="city-map__tie" d={roundTrip(circle)} />
          ))}
          {placeLabels([...spots.values()], size.width).map((label) => (
            <Seat key={label.name} label={label} />
          ))}
        </svg>
        <StateAreas states={states} size={size} />
      </div>
      <StateNames states={states} />
      <figcaption className="max-w-measure text-quiet text-small">
        {tied.length > 0 ? `${t("cities.map.legend")} ` : null}
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

function roundTrip(circle: readonly Spot[]): string {
  const points = around(circle).map(({ x, y }) => `${x},${y}`);
  return `M${points.join("L")}Z`;
}
