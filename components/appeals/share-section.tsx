import { CopyButton } from "@/components/appeals/copy-button";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

type ShareSectionProps = {
  slug: string;
  /** Plain text, ready to be put into a mail or a message. */
  text: string;
};

/** What to hand on: a short text to copy, and the whole as PDF. */
export function ShareSection({ slug, text }: ShareSectionProps) {
  return (
    <Section id="weitergeben" title={t("appeals.share.title")} gap={16} className="print:hidden">
      <div className="stack max-w-measure gap-4">
        <label className="stack gap-2">
          <span className="kern-label">{t("appeals.share.text")}</span>
          <textarea className="kern-form-input__input" rows={6} readOnly defaultValue={text} />
        </label>
        <CopyButton label={t("appeals.share.copy")} done={t("appeals.share.copied")} />
      </div>
      <p>
        <a className="inline-flex min-h-11 items-center" href={`/appeals/${slug}/result.pdf`}>
          {t("appeals.share.pdf")}
        </a>
      </p>
    </Section>
  );
}
