import { AskedChoice } from "@/components/form/asking-fields";
import { type HalfYear, halfYearInWords, keyOf } from "@/lib/commitments/halves";
import { t } from "@/lib/i18n/words";

/** Sends the half-year as an address, so that the figures can be kept and shared. */
export function HalfForm({ half, halves }: { half: HalfYear; halves: readonly HalfYear[] }) {
  return (
    <search aria-label={t("figures.steering.form")} className="on-screen w-full max-w-[21rem]">
      <form action="/figures" method="get" className="stack gap-4">
        <AskedChoice
          name="half"
          label={t("figures.steering.half")}
          chosen={keyOf(half)}
          options={halves.map((one) => ({ value: keyOf(one), label: halfYearInWords(one) }))}
        />
        <button className="kern-btn kern-btn--primary w-fit" type="submit">
          <span className="kern-label">{t("figures.steering.submit")}</span>
        </button>
      </form>
    </search>
  );
}
