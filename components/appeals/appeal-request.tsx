import { Facts } from "@/components/ui/facts";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

type AppealRequestProps = { callToAction: string; answerBy: Date | null };

/** What the cities are asked to do, and until when. */
export function AppealRequest({ callToAction, answerBy }: AppealRequestProps) {
  const until = answerBy
    ? [{ term: t("appeals.page.until"), description: dateInWords(answerBy) }]
    : [];
  return (
    <div className="max-w-measure">
      <Facts facts={[{ term: t("appeals.page.request"), description: callToAction }, ...until]} />
    </div>
  );
}
