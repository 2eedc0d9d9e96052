import { useId } from "react";
import { type HalfYear, halfYearInWords, keyOf } from "@/lib/commitments/halves";
import { t } from "@/lib/i18n/words";

/** Sends the half-year as an address, so that the figures can be kept and shared. */
export function HalfForm({ half, halves }: { half: HalfYear; halves: readonly HalfYear[] }) {
  const id = useId();
  return (
    <search aria-label={t("figures.steering.form")} className="on-screen w-full max-w-[21rem]">
      <form action="/figures" method="get" className="stack gap-4">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={id}>
            {t("figures.steering.half")}
          </label>
          <div className="kern-form-input__select-wrapper">
            <select
              className="kern-form-input__select"
              id={id}
              name="half"
              defaultValue={keyOf(half)}
            >
              {halves.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {halfYearInWords(one)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <button className="kern-btn kern-btn--primary w-fit" type="submit">
          <span className="kern-label">{t("figures.steering.submit")}</span>
        </button>
      </form>
    </search>
  );
}
