import type { Metadata } from "next";
import { Chapter, Given, Points } from "@/components/operator/chapter";
import { OperatorAddress } from "@/components/operator/operator-address";
import { OwnParagraphs } from "@/components/operator/own-paragraphs";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { readOperator } from "@/lib/operator/read-operator";
import { readSettings } from "@/lib/operator/read-settings";

export const metadata: Metadata = { title: t("operator.imprint") };

export default async function ImprintPage() {
  const [operator, { imprint }] = await Promise.all([readOperator(), readSettings()]);
  return (
    <>
      <PageHead
        title={t("operator.imprint")}
        lede="Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG)"
      />
      <Chapter anchor="betreiber" title="Betreiber">
        <OperatorAddress operator={operator} />
      </Chapter>
      <Chapter anchor="vertretung" title="Vertretungsberechtigt und verantwortlich für den Inhalt">
        <p>
          <Given>{operator.representative}</Given>
        </p>
        <p>
          Appelle verantworten die Sprecherinnen und Sprecher, deren Namen darunter stehen. Was eine
          Stadt über sich sagt, verantwortet die Stadt.
        </p>
      </Chapter>
      <OwnParagraphs text={imprint.text} />
      <Chapter anchor="programm" title="Das Programm">
        <p>
          Rathausrunde ist freie Software unter der Lizenz EUPL-1.2. Wer sie betreibt, steht oben;
          die Entwicklerinnen und Entwickler sehen die Daten dieses Angebots nicht.
        </p>
      </Chapter>
      <Chapter anchor="quellen" title="Quellen und Rechte">
        <p>Rathausrunde nutzt Daten und Schriften anderer. Danke dafür.</p>
        <Points>
          <li>
            Gemeinden und Ländergrenzen: © <a href="https://www.bkg.bund.de/">GeoBasis-DE / BKG</a>{" "}
            (2021), Verwaltungsgebiete 1:250 000 (VG250), Stand 1. Januar 2021, Daten verändert.
            Lizenz:{" "}
            <a href="https://www.govdata.de/dl-de/by-2-0">
              Datenlizenz Deutschland – Namensnennung – Version 2.0
            </a>
          </li>
          <li>
            Mitglieder des Netzwerks, Träger und Jahre des Beitritts: einzeln von öffentlichen
            Internetseiten abgelesen; die Quelle ist bei jedem Eintrag vermerkt. Was nirgends steht,
            bleibt leer.
          </li>
          <li>
            Gestaltung: <a href="https://www.kern-ux.de/">KERN</a>, das Designsystem der deutschen
            Verwaltung, Lizenz EUPL-1.2
          </li>
          <li>
            Schrift: Fira Sans, © Mozilla Foundation und Telefónica S.A., Lizenz{" "}
            <a href="https://openfontlicense.org/">SIL Open Font License 1.1</a>. Sie kommt von
            diesem Server, nicht von einem fremden.
          </li>
        </Points>
      </Chapter>
    </>
  );
}
