import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { sizeInWords } from "@/lib/cities/size";
import { enumerate, t } from "@/lib/i18n/words";
import { isNarrowed, type LibrarySearch, libraryAddress } from "@/lib/projects/library";
import type { Library, LibraryEntry } from "@/lib/projects/list-library";
import { showingInWords } from "@/lib/projects/rules";
import { themesInWords } from "@/lib/projects/themes";

type LibraryListProps = { search: LibrarySearch; library: Library };

/** One page of what the cities have set themselves and presented, or a way back where nothing was found. */
export function LibraryList({ search, library }: LibraryListProps) {
  const { matched, entries } = library;
  const narrowed = isNarrowed(search);
  if (matched === 0) return <Nothing narrowed={narrowed} />;
  return (
    <Section
      id="liste"
      title={t(narrowed ? "library.list.matched" : "library.list.count", { count: matched })}
      className="min-w-0"
    >
      <Lines>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Lines>
      <Pages search={search} library={library} />
      {narrowed ? <Everything /> : null}
    </Section>
  );
}

function Entry({ entry }: { entry: LibraryEntry }) {
  const { id, kind, title, city, themes, adoptions } = entry;
  const where = [t(`cities.state.${city.state}`), sizeInWords(city.population)].join(", ");
  const names = adoptions.map((one) => one.city.name);
  return (
    <Line>
      <p className="text-quiet text-small">
        {t(`library.list.${kind}`, { city: city.name })} ({where})
      </p>
      <LineTitle href={kind === "project" ? `/projects/${id}` : `/goals/${id}`}>{title}</LineTitle>
      <p className="max-w-measure">{kind === "project" ? entry.goal : entry.description}</p>
      {kind === "project" ? <Presented entry={entry} /> : null}
      {themes.length > 0 ? <p className="text-small">{themesInWords(themes)}</p> : null}
      {names.length > 0 ? (
        <p className="text-small">{t("library.list.adopted", { cities: enumerate(names) })}</p>
      ) : null}
    </Line>
  );
}

function Presented({ entry }: { entry: Extract<LibraryEntry, { kind: "project" }> }) {
  const { transferability, agendaItems } = entry;
  return (
    <p className="text-small">
      {transferability
        ? t("library.list.transferable", {
            word: t(`projects.transferability.${transferability}`),
          })
        : null}
      {agendaItems.map(({ id, meeting }) => (
        <span className="block" key={id}>
          <a href={`/meetings/${meeting.id}`}>{meeting.title}</a>, {showingInWords(meeting)}
        </span>
      ))}
    </p>
  );
}

function Pages({ search, library: { page, pages } }: LibraryListProps) {
  if (pages === 1) return null;
  const link = (to: number, label: string) => ({ href: libraryAddress(search, to), label });
  return (
    <Pager
      label={t("library.list.pages")}
      position={t("library.list.position", { page, pages })}
      previous={page > 1 ? link(page - 1, t("library.list.previous")) : undefined}
      next={page < pages ? link(page + 1, t("library.list.next")) : undefined}
    />
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  return (
    <EmptyState title={t("library.none.title")} level={2}>
      <p>{narrowed ? t("library.none.text") : t("library.none.empty")}</p>
      {narrowed ? <Everything /> : null}
    </EmptyState>
  );
}

function Everything() {
  return (
    <p>
      <a href="/projects">{t("library.search.everything")}</a>
    </p>
  );
}
