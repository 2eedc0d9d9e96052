import { AskedWords } from "@/components/form/asking-fields";
import { t } from "@/lib/i18n/words";

/** Looks for accounts by name, address or city; a form that only asks. */
export function AccountSearch({ words }: { words: string }) {
  return (
    <search aria-label={t("accounts.searchLabel")} className="w-full">
      <form
        action="/accounts"
        method="get"
        className="grid max-w-narrow items-end gap-4 md:grid-cols-[1fr_auto]"
      >
        <AskedWords label={t("accounts.search")} value={words} />
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("accounts.searchSubmit")}</span>
        </button>
      </form>
    </search>
  );
}
