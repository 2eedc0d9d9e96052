import { EmptyState } from "@/components/ui/empty-state";
import { t } from "@/lib/i18n/words";

/** Why a page about a meeting has nothing to do on it (any more, or yet). */
export function ClosedDesk({
  why,
  moment = "",
}: {
  why: "cancelled" | "begun" | "notBegun";
  moment?: string;
}) {
  return (
    <EmptyState level={2} title={t("meetings.manager.closed.title")}>
      <p>{t(`meetings.manager.closed.${why}`, { moment })}</p>
    </EmptyState>
  );
}
