import { AppealLetter } from "@/components/appeals/appeal-letter";
import { AppealRequest } from "@/components/appeals/appeal-request";
import { Paper } from "@/components/ui/paper";
import { Section } from "@/components/ui/section";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import { t } from "@/lib/i18n/words";

/** The saved draft as the cities will see it. */
export function AppealPreview({ appeal }: { appeal: AppealAsWritten | null }) {
  return (
    <Section id="vorschau" title={t("appeals.preview.title")}>
      {appeal ? (
        <Paper label={t("appeals.preview.label")}>
          <p className="text-quiet text-small">{t("appeals.preview.note")}</p>
          <h3 className="kern-heading-large">{appeal.title || t("appeals.list.untitled")}</h3>
          <AppealLetter {...appeal} under={3} />
          {appeal.callToAction ? <AppealRequest {...appeal} /> : null}
        </Paper>
      ) : (
        <p className="max-w-measure">{t("appeals.preview.empty")}</p>
      )}
    </Section>
  );
}
