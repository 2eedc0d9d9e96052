import type { Metadata } from "next";
import { Chapter, Given } from "@/components/operator/chapter";
import { OperatorAddress } from "@/components/operator/operator-address";
import { OwnParagraphs } from "@/components/operator/own-paragraphs";
import { PrivacyRights } from "@/components/operator/privacy-rights";
import { StoredData } from "@/components/operator/stored-data";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { readOperator } from "@/lib/operator/read-operator";
import { readSettings } from "@/lib/operator/read-settings";

export const metadata: Metadata = { title: t("operator.privacy") };

export default async function PrivacyPage() {
  const [operator, { privacy, periods }] = await Promise.all([readOperator(), readSettings()]);
  return (
    <>
      <PageHead
        title={t("operator.privacy")}
        lede="Was wir speichern, wozu, wie lange, und was Sie verlangen können. Informationen nach Artikel 13 und 14 der Datenschutz-Grundverordnung (DSGVO)."
      />
      <Chapter anchor="kurz" title="Das Wichtigste">
        <p>
          Rathausrunde speichert, was die Treffen der Städte brauchen, und nicht mehr. Es gibt keine
          Werbung, keine Auswertung Ihres Verhaltens, keine fremden Dienste und keine Zählpixel in
          Mails. Wer einen Appell liest, wird nicht festgehalten. Entscheidungen trifft kein
          Automat.
        </p>
      </Chapter>
      <Chapter anchor="verantwortlich" title="Wer verantwortlich ist">
        <OperatorAddress operator={operator} />
        <p>
          Datenschutzbeauftragte oder Datenschutzbeauftragter:{" "}
          <Given>{operator.dataProtectionOfficer}</Given>
        </p>
      </Chapter>
      <StoredData signsInByProvider={operator.signsInByProvider} periods={periods} />
      <PrivacyRights operator={operator} />
      <OwnParagraphs text={privacy.text} />
    </>
  );
}
