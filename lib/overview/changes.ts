import { t } from "@/lib/i18n/words";
import type { OfficeChange, WaitingLine } from "@/lib/overview/views";
import { dateInWords } from "@/lib/time";

/** Somebody new is led to what they find; a term that ends asks who follows. */
export function changeInOffice({ slug, name, endsOn, isNew }: OfficeChange): WaitingLine[] {
  return [
    ...(isNew
      ? [
          {
            key: `first day ${slug}`,
            href: `/first-day?city=${slug}`,
            title: t("officials.overview.firstDay"),
            text: t("officials.overview.firstDayText"),
          },
        ]
      : []),
    ...(endsOn
      ? [
          {
            key: `term ${slug}`,
            href: `/cities/${slug}/officials`,
            title: t("officials.overview.ending", { city: name }),
            text: t("officials.overview.endingText", { day: dateInWords(endsOn) }),
          },
        ]
      : []),
  ];
}
