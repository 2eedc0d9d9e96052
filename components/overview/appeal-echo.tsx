import { FigureList } from "@/components/overview/figure-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Row } from "@/components/ui/row";
import { t } from "@/lib/i18n/words";
import type { Figures } from "@/lib/overview/read-figures";

type AppealEchoProps = {
  /** The latest appeal, if there is one. */
  slug: string | undefined;
  figures: Figures;
  mayWrite: boolean;
};

/** What the cities did with the latest appeal, counted by city. */
export function AppealEcho({ slug, figures, mayWrite }: AppealEchoProps) {
  const write = mayWrite ? (
    <ButtonLink href="/appeals/new">{t("overview.appeal.write")}</ButtonLink>
  ) : null;
  if (!slug) {
    return (
      <EmptyState level={2} title={t("overview.spokesperson.none")}>
        <p>{t("overview.spokesperson.noneText")}</p>
        {write}
      </EmptyState>
    );
  }
  return (
    <FigureList
      anchor="widerhall"
      title={t(mayWrite ? "overview.spokesperson.title" : "overview.spokesperson.titleOther")}
      figures={(["addressed", "open", "read", "endorsed"] as const).map((key) => ({
        count: figures[key] ?? 0,
        label: t(`overview.spokesperson.${key}`),
      }))}
    >
      <Row>
        {write}
        <a href={`/appeals/${slug}/responses`}>{t("overview.appeal.responses")}</a>
      </Row>
    </FigureList>
  );
}
