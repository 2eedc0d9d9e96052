import { type HalfYear, halfYearInWords, keyOf } from "@/lib/commitments/halves";
import type { Bar } from "@/lib/figures/bars";
import { t } from "@/lib/i18n/words";

/** A half-year as a bar. */
export function halfBar(half: HalfYear, value: number): Bar {
  const year = String(half.year % 100).padStart(2, "0");
  return {
    key: keyOf(half),
    short: t("figures.halfShort", { half: half.half, year }),
    long: halfYearInWords(half),
    value,
  };
}
