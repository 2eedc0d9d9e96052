import { EmptyState } from "@/components/ui/empty-state";
import { t } from "@/lib/i18n/words";

type NoLinesProps = { isNarrowed: boolean; canStart: boolean };

/** What stands where no other city looks for a partner. */
export function NoLines({ isNarrowed, canStart }: NoLinesProps) {
  if (isNarrowed)
    return (
      <EmptyState title={t("partnerSearches.none")}>
        <p>{t("partnerSearches.noneText")}</p>
      </EmptyState>
    );
  return (
    <EmptyState title={t("partnerSearches.nobody")}>
      <p>{t(canStart ? "partnerSearches.nobodyStart" : "partnerSearches.nobodyText")}</p>
    </EmptyState>
  );
}
