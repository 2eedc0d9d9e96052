import { Pager } from "@/components/ui/pager";
import type { AppealShown, EndorsingCity } from "@/lib/appeals/queries";
import { isEarlier, meantSince } from "@/lib/appeals/rules";
import { MAP_SIZE } from "@/lib/cities/outlines";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

type EndorsingCitiesProps = {
  slug: string;
  cities: readonly EndorsingCity[];
  revisions: AppealShown["revisions"];
  page: number;
  pages: number;
};

/** Names of the cities, by alphabet; where a city agreed to an earlier text, the list says so. */
export function EndorsingCities({ slug, cities, revisions, page, pages }: EndorsingCitiesProps) {
  if (cities.length === 0) return <p className="max-w-measure">{t("appeals.page.noCities")}</p>;
  const meant = meantSince(revisions);
  const earlier = cities.some((city) => isEarlier(city, meant));
  return (
    <>
      <ul className="gap-8 sm:columns-2 lg:columns-4">
        {cities.map(({ name, slug: city, revision, pledge }) => (
          <li key={city} className="break-inside-avoid pb-1">
            <a className="inline-block py-1" href={`/cities/${city}`}>
              {name}
            </a>
            {pledge ? (
              <span className="block text-small">{t("appeals.page.pledge", { pledge })}</span>
            ) : null}
            <EarlierText revision={revision} revisions={revisions} meant={meant} />
          </li>
        ))}
      </ul>
      <img
        className="city-map"
        src={`/appeals/${slug}/map.svg`}
        width={MAP_SIZE.width}
        height={MAP_SIZE.height}
        alt={t("appeals.page.map")}
        loading="lazy"
      />
      {earlier ? (
        <p className="max-w-measure text-quiet text-small">{t("appeals.page.earlierHint")}</p>
      ) : null}
      <CitiesPager slug={slug} page={page} pages={pages} />
    </>
  );
}

type EarlierTextProps = {
  revision: number | null;
  revisions: AppealShown["revisions"];
  meant: number;
};

function EarlierText({ revision, revisions, meant }: EarlierTextProps) {
  if (!isEarlier({ revision }, meant)) return null;
  const given = revisions.find(({ number }) => number === revision);
  if (!given) return null;
  return (
    <span className="block text-quiet text-small">
      {t("appeals.page.earlierText", { day: shortDate(given.validFrom) })}
    </span>
  );
}

function CitiesPager({ slug, page, pages }: { slug: string; page: number; pages: number }) {
  if (pages === 1) return null;
  const to = (target: number) => `/appeals/${slug}?page=${target}#mittragende`;
  return (
    <Pager
      label={t("appeals.page.citiesPager")}
      position={t("appeals.page.citiesPosition", { page, pages })}
      {...(page > 1 ? { previous: { href: to(page - 1), label: t("appeals.page.previous") } } : {})}
      {...(page < pages ? { next: { href: to(page + 1), label: t("appeals.page.next") } } : {})}
    />
  );
}
