import { useId } from "react";
import { t } from "@/lib/i18n/words";

/** Looks for accounts by name, address or city; a form that only asks. */
export function AccountSearch({ words }: { words: string }) {
  const id = useId();
  return (
    <search aria-label={t("accounts.searchLabel")} className="w-full">
      <form
        action="/accounts"
        method="get"
        className="grid max-w-narrow items-end gap-4 md:grid-cols-[1fr_auto]"
      >
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={id}>
            {t("accounts.search")}
          </label>
          <input
            className="kern-form-input__input"
            id={id}
            name="q"
            type="search"
            maxLength={100}
            defaultValue={words}
          />
        </div>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("accounts.searchSubmit")}</span>
        </button>
      </form>
    </search>
  );
}
