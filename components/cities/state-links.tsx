import { t } from "@/lib/i18n/words";

export type StateLink = {
  /** Null leads to all states. */
  state: string | null;
  name: string;
  href: string;
  isChosen: boolean;
  /** Corners on the map; null for all states. */
  points: string | null;
};

/** The states on the map, to be clicked on; keyboards and screen readers have their names below. */
export function StateAreas({ states }: { states: readonly StateLink[] }) {
  return states.map(({ name, href, points }) =>
    points ? (
      <a key={name} href={href} tabIndex={-1}>
        <title>{name}</title>
        <polygon className="fill-transparent hover:fill-current/10" points={points} />
      </a>
    ) : null,
  );
}

/** The states of the map by name, the chosen one marked. */
export function StateNames({ states }: { states: readonly StateLink[] }) {
  return (
    <nav aria-label={t("cities.map.states")}>
      <ul className="flex list-none flex-wrap gap-x-4 p-0 text-small">
        {states.map(({ name, href, isChosen }) => (
          <li key={name}>
            <a
              className={`inline-flex min-h-11 items-center${isChosen ? " font-bold" : ""}`}
              href={href}
              {...(isChosen ? { "aria-current": true } : {})}
            >
              {isChosen ? <span aria-hidden="true">✓&nbsp;</span> : null}
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
