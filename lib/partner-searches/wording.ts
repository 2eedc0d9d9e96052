import { enumerate, t } from "@/lib/i18n/words";
import type { Fit, Seeker } from "@/lib/partner-searches/rules";
import { themesInWords } from "@/lib/projects/themes";

/** Why a search goes together with one's own, each reason in words: "42 km entfernt". */
export function reasonsInWords({ themes, km, isSameSize }: Fit): string[] {
  return [
    ...(themes.length > 0
      ? [t("partnerSearches.reason.themes", { themes: themesInWords(themes) })]
      : []),
    ...(isSameSize ? [t("partnerSearches.reason.size")] : []),
    ...(km === null ? [] : [t("partnerSearches.reason.km", { km })]),
  ];
}

/** What is looked for beside topics: "ab 20.000 Einwohner*innen, höchstens 100 km entfernt"; empty for no bounds. */
export function boundsInWords({ populationFrom, populationTo, distanceKm }: Omit<Seeker, "city">) {
  const figure = (count: number) => count.toLocaleString("de-DE");
  const bounds = [
    ...(populationFrom ? [t("partnerSearches.bound.from", { count: figure(populationFrom) })] : []),
    ...(populationTo ? [t("partnerSearches.bound.to", { count: figure(populationTo) })] : []),
    ...(distanceKm ? [t("partnerSearches.bound.km", { km: distanceKm })] : []),
  ];
  return bounds.length > 0 ? enumerate(bounds) : "";
}
