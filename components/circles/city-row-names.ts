import { MOST_CITIES } from "@/lib/circles/schema";
import { t } from "@/lib/i18n/words";

/** What the summary of errors calls the rows. */
export function cityRowNames(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: MOST_CITIES }, (_, index) => [
      `cities.${index}.name`,
      t("circles.cityRows.city", { number: index + 1 }),
    ]),
  );
}
