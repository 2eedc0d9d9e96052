import { SearchField } from "@/components/search/search-field";
import { Acts } from "@/components/ui/acts";
import { t } from "@/lib/i18n/words";

const FIELD = "suchworte";

/** Sends what is looked for as an address, so that a result can be kept and shared. */
export function SearchForm({ words }: { words: string }) {
  return (
    <search aria-label={t("search.label")} className="w-full max-w-measure">
      <form action="/search" method="get" className="stack gap-4">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={FIELD}>
            {t("search.words")}
          </label>
          <SearchField id={FIELD} value={words} />
        </div>
        <Acts>
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{t("search.submit")}</span>
          </button>
        </Acts>
      </form>
    </search>
  );
}
