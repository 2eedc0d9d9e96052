import { Chapter, Points } from "@/components/operator/chapter";
import { storedRows } from "@/components/operator/stored-rows";
import { RetentionTable } from "@/components/privacy/retention-table";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { type Periods, periodInWords } from "@/lib/privacy/periods";

const COLUMNS = [
  { label: "Daten" },
  { label: "Wozu" },
  { label: "Wie lange" },
  { label: "Wer sieht sie" },
];

type StoredDataProps = { signsInByProvider: boolean; periods: Periods };

/** What is stored, why and for how long, and the cookies. */
export function StoredData({ signsInByProvider, periods }: StoredDataProps) {
  const rows = storedRows((kind) => periodInWords(kind, periods));
  return (
    <>
      <Section id="daten" title="Was wir speichern" gap={16}>
        <DataTable
          caption="Welche Daten, wozu, wie lange und wer sie sieht"
          columns={COLUMNS}
          rows={rows.map((cells) => ({ id: cells[0] ?? "", cells }))}
        />
      </Section>
      <Section id="fristen" title="Wann gelöscht wird" gap={16}>
        <RetentionTable periods={periods} />
      </Section>
      <Chapter anchor="rechte-selbst" title="Ansehen, mitnehmen, löschen">
        <p>
          Angemeldet finden Sie unter „Konto“, „Ihre Daten“ alles, was über Sie gespeichert ist, als
          Seite und als Datei, und können sich löschen. Ohne Konto führt der persönliche Link Ihrer
          ersten Mail dorthin. Beim Löschen bleibt das Amt, Name und Adressen gehen überall.
        </p>
      </Chapter>
      <Chapter anchor="herkunft" title="Woher die Daten kommen">
        <p>
          Von Ihnen selbst, von Ihrer Stadt, von der Koordinierungsstelle oder dem Programmbüro des
          Netzwerks. Was über Städte und Träger öffentlich ist, stammt von deren Internetseiten. Hat
          jemand anderes Sie eingetragen, erfahren Sie es aus der ersten Mail.
        </p>
      </Chapter>
      <Chapter anchor="rechtsgrundlage" title="Auf welcher Grundlage">
        <p>
          Ist der Betreiber eine öffentliche Stelle: zur Erfüllung einer Aufgabe im öffentlichen
          Interesse (Artikel 6 Absatz 1 Buchstabe e DSGVO mit dem Datenschutzgesetz des Landes). Ist
          er ein freier Träger: aus dem berechtigten Interesse, die Zusammenarbeit der Städte zu
          organisieren (Buchstabe f). Was Sie freiwillig angeben, etwa eine Adresse bei einer
          gemeldeten Barriere, mit Ihrer Einwilligung (Buchstabe a).
        </p>
      </Chapter>
      <Chapter anchor="cookies" title="Cookies">
        <Points>
          <li>
            <strong>rathausrunde.session</strong> hält Sie angemeldet. Ohne Anmeldung gibt es dieses
            Cookie nicht. Die Anmeldung endet spätestens 12 Stunden nach der letzten Nutzung.
          </li>
          {signsInByProvider ? (
            <li>
              Beim Anmelden mit dem Konto Ihrer Verwaltung sichern kurzlebige Cookies den Weg
              dorthin und zurück. Sie verfallen mit dem Schließen des Browsers oder nach 15 Minuten.
            </li>
          ) : null}
        </Points>
        <p>
          Alle sind für das nötig, was Sie selbst verlangen (§ 25 Absatz 2 Nummer 2 TDDDG). Darum
          fragen wir nicht nach einer Einwilligung. Andere Cookies gibt es nicht.
        </p>
      </Chapter>
      <Chapter anchor="protokolle" title="Protokolle des Servers">
        <p>
          Das Programm schreibt Fehler und Kennziffern auf, aber keine Namen, Mailadressen oder
          Zugangslinks. Der vorgeschaltete Webserver des Betreibers kann Internetadressen kurz
          festhalten, um Angriffe abzuwehren.
        </p>
      </Chapter>
      <Chapter anchor="empfaenger" title="Wer die Daten bekommt">
        <p>
          Niemand außerhalb des Netzwerks, außer denen, die für den Betreiber den Server und den
          Mailversand besorgen und an seine Weisungen gebunden sind. Mails gehen über den Mailserver
          des Betreibers an den Ihrer Stadt. Eine Übermittlung in Länder außerhalb der Europäischen
          Union ist nicht vorgesehen.
        </p>
      </Chapter>
    </>
  );
}
