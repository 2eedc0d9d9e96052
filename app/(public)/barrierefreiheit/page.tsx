import type { Metadata } from "next";
import { Chapter, Given, Points } from "@/components/operator/chapter";
import { OperatorAddress } from "@/components/operator/operator-address";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { readOperator } from "@/lib/operator/read-operator";

export const metadata: Metadata = { title: t("operator.accessibility") };

export default async function AccessibilityPage() {
  const operator = await readOperator();
  return (
    <>
      <PageHead
        title={t("operator.accessibility")}
        lede={`Diese Erklärung gilt für Rathausrunde unter ${new URL(operator.publicAddress).host}. Alle sollen mitreden können, auch mit Tastatur, Screenreader, großer Schrift oder altem Telefon.`}
      />
      <Chapter anchor="stand" title="Wie weit wir sind">
        <p>
          Maßstab sind die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und die
          entsprechenden Regeln der Länder, die auf die Norm EN 301 549 und damit auf die WCAG 2.1,
          Stufe AA, verweisen. Wir prüfen darüber hinaus gegen WCAG 2.2, Stufe AA.
        </p>
        <p>
          Das Angebot ist mit diesen Anforderungen <strong>teilweise vereinbar</strong>. Warum nicht
          ganz, steht unter „Was noch fehlt“.
        </p>
      </Chapter>
      <Chapter anchor="pruefung" title="Wie geprüft wurde">
        <p>
          Durch eine Selbstbewertung der Entwicklung. Vor jeder neuen Fassung läuft ein Prüfprogramm
          (axe) über die Seiten, auf breitem Bildschirm und bei 320 Bildpunkten. Die Aufgaben werden
          außerdem ohne JavaScript durchgespielt. Die Erklärung wurde am 23. November 2026 erstellt.
        </p>
      </Chapter>
      <Chapter anchor="grenzen" title="Was noch fehlt">
        <Points>
          <li>
            Eine unabhängige Stelle und Menschen, die täglich mit Screenreadern oder anderen Hilfen
            arbeiten, haben das Angebot noch nicht geprüft. Ein Prüfprogramm findet nur einen Teil
            der Barrieren.
          </li>
          <li>
            Leichte Sprache gibt es für eine Einführung, nicht für einzelne Treffen, Vereinbarungen
            und Appelle.
          </li>
          <li>Videos in Deutscher Gebärdensprache gibt es noch nicht.</li>
          <li>
            Texte, die Nutzerinnen und Nutzer schreiben, können schwer verständlich sein. Das
            Programm hilft mit kurzen Feldern und Hinweisen, prüft die Sprache aber nicht.
          </li>
          <li>
            Videokonferenzen laufen bei anderen Anbietern. Auf deren Barrierefreiheit haben wir
            keinen Einfluss; darum kann zu jedem Treffen eine Einwahl per Telefon angegeben werden.
          </li>
          <li>
            Wie Mails und Kalendereinträge aussehen, bestimmt das Programm, mit dem Sie sie lesen.
            Jede Mail enthält deshalb auch einen reinen Textteil.
          </li>
        </Points>
      </Chapter>
      <Chapter anchor="melden" title="Barrieren melden">
        <p>
          Hindert Sie etwas? Schreiben Sie uns über das Formular{" "}
          <a href="/barriere-melden">Barriere melden</a>, ohne Anmeldung und auf Wunsch ohne Namen.
          Oder so:
        </p>
        <OperatorAddress operator={operator} />
      </Chapter>
      <Chapter anchor="durchsetzung" title="Wenn wir nicht helfen">
        <p>
          Bekommen Sie innerhalb von zwei Wochen keine oder keine befriedigende Antwort, können Sie
          sich an die Durchsetzungsstelle wenden. Sie vermittelt, das Verfahren kostet nichts, einen
          Rechtsbeistand brauchen Sie nicht. Zuständig: <Given>{operator.enforcementBody}</Given>
        </p>
      </Chapter>
      <Chapter anchor="leicht" title="In Leichter Sprache">
        <p>
          Eine Einführung steht unter <a href="/leichte-sprache">Leichte Sprache</a>.
        </p>
      </Chapter>
    </>
  );
}
