import { Section } from "@/components/ui/section";
import type { AppealLine } from "@/lib/appeals/queries";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";

/** The newest appeal that still stands; nothing while there is none. */
export function LatestAppeal({ appeal }: { appeal: Omit<AppealLine, "counts"> | null }) {
  if (!appeal?.publishedAt) return null;
  return (
    <Section id="appell" title={t("start.appeal.title")} gap={16}>
      <div className="stack max-w-measure gap-1">
        <h3 className="kern-heading-small">
          <a href={`/appeals/${appeal.slug}`}>{appeal.title}</a>
        </h3>
        <p>{appeal.callToAction}</p>
        <p className="text-quiet text-small">
          {t("start.appeal.source", {
            author: fullName(appeal.author) ?? "",
            office: appeal.authorOffice,
            day: shortDate(appeal.publishedAt),
          })}
        </p>
      </div>
      <p>
        <a href="/appeals">{t("start.appeal.all")}</a>
      </p>
    </Section>
  );
}
