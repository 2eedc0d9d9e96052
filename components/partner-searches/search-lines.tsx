import { hidden } from "@/components/ui/hidden";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { SearchLine } from "@/lib/partner-searches/queries";
import type { Fit } from "@/lib/partner-searches/rules";
import { boundsInWords, reasonsInWords } from "@/lib/partner-searches/wording";
import { themesInWords } from "@/lib/projects/themes";
import { shortDate } from "@/lib/time";

type SearchLinesProps = {
  lines: readonly { search: SearchLine; fit: Fit | null }[];
  /** Who may propose a circle. */
  canPropose: boolean;
};

/** Who looks for what, and why it goes together with one's own search. */
export function SearchLines({ lines, canPropose }: SearchLinesProps) {
  return (
    <Lines>
      {lines.map(({ search, fit }) => (
        <Line key={search.id}>
          <LineTitle href={`/cities/${search.city.slug}`}>
            {t("partnerSearches.cityOf", {
              city: search.city.name,
              state: t(`cities.state.${search.city.state}`),
            })}
          </LineTitle>
          {fit?.isMutual ? (
            <p>
              <Status kind="held">{t("partnerSearches.mutual")}</Status>
            </p>
          ) : null}
          {fit ? <p>{reasonsInWords(fit).join(" · ")}</p> : null}
          <Wanted search={search} />
          {canPropose ? (
            <p>
              <a href={`/proposals/new?city=${search.city.slug}`}>
                {t.rich("partnerSearches.propose", { city: search.city.name, hidden })}
              </a>
            </p>
          ) : null}
        </Line>
      ))}
    </Lines>
  );
}

/** What a city looks for, in its own words and bounds. */
export function Wanted({ search }: { search: SearchLine }) {
  const bounds = boundsInWords(search);
  return (
    <>
      <p className="max-w-measure">{search.text}</p>
      <p className="text-quiet">
        {t("partnerSearches.themes", { themes: themesInWords(search.themes) })}
        {bounds ? ` · ${t("partnerSearches.bounds", { bounds })}` : ""}
        {` · ${t("partnerSearches.since", { day: shortDate(search.startedAt) })}`}
      </p>
    </>
  );
}
