import { EmptyState } from "@/components/ui/empty-state";
import { t } from "@/lib/i18n/words";

/** An agreement that is achieved or given up changes hands no more. */
export function DoneDesk() {
  return (
    <EmptyState title={t("commitments.hands.done")} level={2}>
      <p>{t("commitments.hands.doneText")}</p>
    </EmptyState>
  );
}
