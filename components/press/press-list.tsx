import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { enumerate, t } from "@/lib/i18n/words";
import type { PressLine } from "@/lib/press/views";
import { citiesThatMet } from "@/lib/press/wording";
import { shortDate } from "@/lib/time";

/** Published press releases, the newest first. */
export function PressList({ lines }: { lines: readonly PressLine[] }) {
  return (
    <Lines label={t("press.list.title")}>
      {lines.map((one) => (
        <Line key={one.id}>
          <LineTitle href={`/press/${one.slug}`} level={2}>
            {one.title}
          </LineTitle>
          <p className="text-quiet text-small">
            {t("press.list.line", {
              day: one.publishedAt ? shortDate(one.publishedAt) : "",
              cities: enumerate(citiesThatMet(one.meeting).map(({ name }) => name)),
            })}
          </p>
          {one.withdrawnAt ? (
            <p className="text-small">
              {t("press.list.withdrawn", { day: shortDate(one.withdrawnAt) })}
            </p>
          ) : null}
        </Line>
      ))}
    </Lines>
  );
}
