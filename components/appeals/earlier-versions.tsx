import { Prose } from "@/components/appeals/prose";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { AppealShown } from "@/lib/appeals/queries";
import { t } from "@/lib/i18n/words";
import { readProse } from "@/lib/markdown/prose";
import { shortDate } from "@/lib/time";

/** What the appeal said before it was corrected, newest first; nothing when it never was. */
export function EarlierVersions({ revisions }: { revisions: AppealShown["revisions"] }) {
  const [, ...earlier] = revisions;
  if (earlier.length === 0) return null;
  return (
    <Section id="fassungen" title={t("appeals.page.versions")} gap={16}>
      {earlier.map((revision) => (
        <Details
          key={revision.number}
          summary={t("appeals.page.version", { day: shortDate(revision.validFrom) })}
        >
          <div className="stack max-w-measure gap-4">
            <h3 className="kern-heading-small">{revision.title}</h3>
            <Prose blocks={readProse(revision.body)} under={3} />
            <p>
              {t("appeals.page.request")}: {revision.callToAction}
            </p>
          </div>
        </Details>
      ))}
    </Section>
  );
}
