import { CityList } from "@/components/cities/city-list";
import { CityTable } from "@/components/cities/city-table";
import { SearchChips } from "@/components/cities/search-chips";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { type CitySearch, isNarrowed, pageAddress, sortAddress } from "@/lib/cities/rules";
import type { Directory } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";

type CityResultsProps = { search: CitySearch; directory: Directory; isSignedIn: boolean };

/** One page of the list, or a way back where nothing was found. */
export function CityResults({ search, directory, isSignedIn }: CityResultsProps) {
  const { matched, entries, onlySimilar } = directory;
  if (matched === 0) {
    return (
      <>
        <SearchChips search={search} network={directory.network} />
        <Nothing narrowed={isNarrowed(search)} />
      </>
    );
  }
  const seated = entries.filter(({ relation }) => relation !== null);
  const ownFirst = seated.length > 0 && seated.length < entries.length;
  return (
    <Section id="liste" title={titleOf(search, directory)} className="min-w-0">
      <SearchChips search={search} network={directory.network} />
      {onlySimilar ? <p className="text-quiet">{t("cities.list.notSo")}</p> : null}
      {ownFirst && !search.sort ? <p className="text-quiet">{t("cities.list.ownFirst")}</p> : null}
      <p>
        <a href={`${sortAddress(search, search.sort ? null : "name")}#liste`}>
          {t(search.sort ? "cities.table.asList" : "cities.table.asTable")}
        </a>
      </p>
      {search.sort ? (
        <CityTable search={search} entries={entries} isSignedIn={isSignedIn} />
      ) : (
        <CityList entries={entries} />
      )}
      <Pages search={search} directory={directory} />
      {isNarrowed(search) ? (
        <p>
          <a href="/cities">{t("cities.search.all")}</a>
        </p>
      ) : null}
    </Section>
  );
}

function titleOf(search: CitySearch, { matched, onlySimilar }: Directory): string {
  if (onlySimilar) return t("cities.list.similar", { count: matched });
  const key = isNarrowed(search) ? "cities.list.matched" : "cities.list.count";
  return t(key, { count: matched });
}

function Pages({
  search,
  directory: { page, pages },
}: Pick<CityResultsProps, "search" | "directory">) {
  if (pages === 1) return null;
  const link = (to: number, label: string) => ({ href: pageAddress(search, to), label });
  return (
    <Pager
      label={t("cities.list.pages")}
      position={t("cities.list.position", { page, pages })}
      previous={page > 1 ? link(page - 1, t("cities.list.previous")) : undefined}
      next={page < pages ? link(page + 1, t("cities.list.next")) : undefined}
    />
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return (
    <EmptyState title={t("cities.none.title")} level={2}>
      <p>{narrowed ? t("cities.none.text") : t("cities.none.empty")}</p>
      {narrowed ? (
        <p>
          <a href="/cities">{t("cities.search.all")}</a>
        </p>
      ) : null}
    </EmptyState>
  );
}
