import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import type { ChainReport } from "@/lib/audit/check-chain";
import { t } from "@/lib/i18n/words";

/** Lets the chain be computed anew, and says what came of it. */
export function ChainCheck({ report }: { report: ChainReport | null }) {
  return (
    <Section id="kette" title={t("privacy.audit.chain")} gap={16}>
      <p className="max-w-measure">{t("privacy.audit.chainText")}</p>
      {report ? <Outcome report={report} /> : null}
      <form action="/audit" method="get">
        <input type="hidden" name="check" value="1" />
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("privacy.audit.check")}</span>
        </button>
      </form>
    </Section>
  );
}

function Outcome({ report: { count, broken } }: { report: ChainReport }) {
  if (broken.length === 0)
    return (
      <p role="status" className="font-semibold">
        {t("privacy.audit.whole", { count })}
      </p>
    );
  return (
    <Note kind="overdue">
      <p role="status">{t("privacy.audit.broken", { numbers: broken.join(", ") })}</p>
    </Note>
  );
}
