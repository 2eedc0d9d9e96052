import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { WaitingLine } from "@/lib/overview/views";

/** What waits for the reader, each with the page where it is done. */
export function WaitingList({ lines }: { lines: WaitingLine[] }) {
  return (
    <Section id="wartet" title={t("overview.waiting.title")}>
      {lines.length === 0 ? (
        <EmptyState title={t("overview.waiting.none")}>
          <p>{t("overview.waiting.noneText")}</p>
        </EmptyState>
      ) : (
        <Lines>
          {lines.map(({ key, href, title, text }) => (
            <Line key={key}>
              <LineTitle href={href}>{title}</LineTitle>
              <p>{text}</p>
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  );
}
