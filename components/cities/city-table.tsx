import { type Column, DataTable } from "@/components/ui/data-table";
import { Status } from "@/components/ui/status-word";
import {
  type CitySearch,
  carrierInWords,
  directionOf,
  SORTED_BY,
  type SortedBy,
  sortAddress,
} from "@/lib/cities/rules";
import type { CityEntry } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";

type CityTableProps = { search: CitySearch; entries: CityEntry[]; isSignedIn: boolean };

/** The same cities as the map and the list, as a table in the order one chooses. */
export function CityTable({ search, entries, isSignedIn }: CityTableProps) {
  const column = (name: SortedBy): Column => ({
    label: t(`cities.table.${name}`),
    sorted: directionOf(search.sort, name),
  });
  return (
    <>
      <SortLinks search={search} />
      <DataTable
        caption={t("cities.table.caption")}
        columns={[
          column("name"),
          column("state"),
          column("cohort"),
          { label: t("cities.table.carrier") },
          { label: t("cities.table.circle") },
          ...(isSignedIn ? [{ label: t("cities.table.head") }] : []),
        ]}
        rows={entries.map((entry) => ({ id: entry.slug, cells: cellsOf(entry, isSignedIn) }))}
      />
    </>
  );
}

function cellsOf(entry: CityEntry, isSignedIn: boolean) {
  const { slug, name, state, since, carriers, circles, head, relation } = entry;
  const page = isSignedIn ? "/circles" : "/network/circles";
  return [
    <a key="city" href={`/cities/${slug}`}>
      {name}
    </a>,
    t(`cities.state.${state}`),
    since === null ? t("cities.table.none") : String(since),
    carriers.length === 0
      ? t("cities.noCarrier")
      : carriers.map((carrier) => <p key={carrier.name}>{carrierInWords(carrier)}</p>),
    <div key="circles" className="stack gap-1">
      {circles.length === 0 ? t("cities.table.none") : null}
      {circles.map((circle) => (
        <a key={circle.id} href={`${page}/${circle.id}`}>
          {circle.name}
        </a>
      ))}
      {relation ? (
        <Status kind="held">{relation === "own" ? t("cities.own") : t("cities.inCircle")}</Status>
      ) : null}
    </div>,
    ...(isSignedIn ? [head ?? t("cities.table.none")] : []),
  ];
}

/** Where a table is sorted: the column again turns it round. It stands above the table, so that telephones have it too. */
function SortLinks({ search }: { search: CitySearch }) {
  return (
    <nav aria-label={t("cities.table.sortedBy")}>
      <ul className="flex list-none flex-wrap items-center gap-x-4 p-0 text-small">
        <li aria-hidden="true" className="text-quiet">
          {t("cities.table.sortedBy")}
        </li>
        {SORTED_BY.map((column) => {
          const direction = directionOf(search.sort, column);
          const next = direction === "ascending" ? (`-${column}` as const) : column;
          return (
            <li key={column}>
              <a
                className={`inline-flex min-h-11 items-center${direction ? " font-bold" : ""}`}
                href={`${sortAddress(search, next)}#liste`}
                {...(direction ? { "aria-current": true } : {})}
              >
                {t(`cities.table.${column}`)}
                {direction ? <Arrow direction={direction} /> : null}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Arrow({ direction }: { direction: "ascending" | "descending" }) {
  return (
    <>
      <span aria-hidden="true">&nbsp;{direction === "ascending" ? "↑" : "↓"}</span>
      <span className="sr-only">{t(`cities.table.${direction}`)}</span>
    </>
  );
}
