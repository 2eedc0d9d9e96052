import { Card } from "@/components/ui/card";
import { Columns } from "@/components/ui/columns";
import { Quote } from "@/components/ui/quote";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

/** The two quotes of the press release with the names it gives. */
export function Voices() {
  return (
    <Card warm>
      <Section id="stimmen" title={t("start.voices.title")}>
        <Columns variant="halves" close>
          <Quote source={t("start.voices.baierSource")}>{t("start.voices.baier")}</Quote>
          <Quote source={t("start.voices.schumacherSource")}>{t("start.voices.schumacher")}</Quote>
        </Columns>
        <p>
          <a href="/press">{t("start.voices.all")}</a>
        </p>
      </Section>
    </Card>
  );
}
