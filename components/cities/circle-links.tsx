import { Details } from "@/components/ui/details";
import { roundTrip, type Spot } from "@/lib/cities/labels";
import { enumerate, t } from "@/lib/i18n/words";

export type CircleLink = {
  id: string;
  name: string;
  href: string;
  isOwn: boolean;
  cities: readonly Spot[];
};

type CirclesProps = { circles: readonly CircleLink[] };

/** Wider than the line it lies on, so that a finger finds it. */
const RING =
  "fill-none stroke-current stroke-[20px] opacity-0 [pointer-events:stroke] hover:opacity-20";

/** The lines around circles on the map, to be clicked on; keyboards and screen readers have their names below. */
export function CircleLines({ circles }: CirclesProps) {
  return circles.map(({ id, name, href, cities }) => (
    <a key={id} href={href} tabIndex={-1}>
      <title>{name}</title>
      <path className={RING} d={roundTrip(cities)} />
    </a>
  ));
}

/** The most circles that are listed at once without asking. */
const MOST_OPEN = 4;

/** The circles of the map by name, each with the way to its page, and with its cities where the name does not tell them. */
export function CircleNames({ circles }: CirclesProps) {
  if (circles.length === 0) return null;
  return (
    <Details
      summary={t("cities.map.circles", { count: circles.length })}
      open={circles.length <= MOST_OPEN}
    >
      <ul className="stack list-none gap-2 p-0 text-small">
        {circles.map(({ id, name, href, isOwn, cities }) => (
          <li key={id}>
            <a className="inline-flex min-h-11 items-center" href={href}>
              {labelOf({ name, isOwn })}
            </a>
            {cities.every((city) => name.includes(city.name)) ? null : (
              <span className="block text-quiet">{enumerate(cities.map((city) => city.name))}</span>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function labelOf({ name, isOwn }: Pick<CircleLink, "name" | "isOwn">): string {
  return isOwn ? t("cities.map.ownCircle", { circle: name }) : name;
}
