import { AskedChoice } from "@/components/form/asking-fields";
import { Acts } from "@/components/ui/acts";
import { halfYearInWords, keyOf } from "@/lib/commitments/halves";
import type { Review } from "@/lib/commitments/read-review";
import { t } from "@/lib/i18n/words";

/** Sends circle and half-year as an address, so that a table can be kept and shared. */
export function ReviewForm({ review }: { review: Review }) {
  const { circle, circles, half, halves } = review;
  return (
    <search aria-label={t("commitments.review.form")} className="on-screen w-full max-w-[42rem]">
      <form action="/commitments/review" method="get" className="stack gap-4">
        <div className="grid w-full grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] gap-4">
          {circles.length > 1 ? (
            <AskedChoice
              name="circle"
              label={t("commitments.review.circle")}
              chosen={circle.id}
              options={circles.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <AskedChoice
            name="half"
            label={t("commitments.review.half")}
            chosen={keyOf(half)}
            options={halves.map((one) => ({ value: keyOf(one), label: halfYearInWords(one) }))}
          />
        </div>
        <Acts>
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{t("commitments.review.submit")}</span>
          </button>
        </Acts>
      </form>
    </search>
  );
}
