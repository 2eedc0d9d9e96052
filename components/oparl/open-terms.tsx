import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

type OpenTermsProps = {
  /** Address of the licence, null where the operator names none. */
  license: string | null;
  operator: { name: string | null; email: string | null };
};

/** Under which licence, what is not in it, and how to ask well. */
export function OpenTerms({ license, operator: { name, email } }: OpenTermsProps) {
  return (
    <>
      <Section id="lizenz" title={t("oparl.page.licence")} gap={16}>
        <p className="max-w-measure">
          {license
            ? t.rich("oparl.page.licensed", {
                license: () => (
                  <a className="[overflow-wrap:anywhere]" href={license} rel="license">
                    {license}
                  </a>
                ),
              })
            : t("oparl.page.unlicensed")}
        </p>
        <p className="max-w-measure text-quiet text-small">{t("oparl.page.source")}</p>
      </Section>
      <Section id="nicht-darin" title={t("oparl.page.private")} gap={16}>
        <p className="max-w-measure">{t("oparl.page.privateText")}</p>
        <p className="max-w-measure">{t("oparl.page.withdrawn")}</p>
      </Section>
      <Section id="regeln" title={t("oparl.page.rules")} gap={16}>
        <p className="max-w-measure">{t("oparl.page.rulesText")}</p>
        {name && email ? (
          <p className="max-w-measure">
            {t.rich("oparl.page.asks", {
              name,
              email,
              mail: (words) => (
                <a className="[overflow-wrap:anywhere]" href={`mailto:${email}`}>
                  {words}
                </a>
              ),
            })}
          </p>
        ) : null}
      </Section>
    </>
  );
}
