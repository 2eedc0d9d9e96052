import { countInWords } from "@/lib/i18n/numbers";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

/** "Austauschrunde der vier Städte". */
export function circleTitle(cities: number): string {
  if (cities < 2) return t("circles.page.titleOne");
  return t("circles.page.title", { count: countInWords(cities) });
}

/** What was agreed, or when it ended: "Vereinbart ist ein Treffen in jedem Halbjahr." */
export function rhythmInWords(circle: { rhythmMonths: number; dissolvedOn: Date | null }): string {
  const { rhythmMonths: months, dissolvedOn } = circle;
  if (dissolvedOn) return t("circles.page.dissolved", { day: dateInWords(dissolvedOn) });
  if (months === 6) return t("circles.page.rhythmHalf");
  return t("circles.page.rhythm", { months, words: countInWords(months) });
}

/** "Tandem", "Trio", "Quartett": what so many cities are together. */
export function constellationInWords(cities: number): string {
  return t("circles.constellation", { count: String(cities) });
}
