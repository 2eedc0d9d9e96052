import { HalfYearLine } from "@/components/ui/half-year-line";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

/** What happens before, at and after a meeting. */
export function Steps() {
  return (
    <Section id="so" title={t("start.steps.title")} gap={32}>
      <HalfYearLine
        variant="three"
        steps={[
          {
            state: "open",
            when: t("start.steps.before"),
            title: t("start.steps.beforeTitle"),
            children: <p>{t("start.steps.beforeText")}</p>,
          },
          {
            state: "coming",
            when: t("start.steps.at"),
            title: t("start.steps.atTitle"),
            children: <p>{t("start.steps.atText")}</p>,
          },
          {
            state: "held",
            when: t("start.steps.after"),
            title: t("start.steps.afterTitle"),
            children: <p>{t("start.steps.afterText")}</p>,
          },
        ]}
      />
    </Section>
  );
}
