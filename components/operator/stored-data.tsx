import { Chapter, Points } from "@/components/operator/chapter";
import { RetentionTable } from "@/components/privacy/retention-table";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";

const COLUMNS = [
  { label: "Daten" },
  { label: "Wozu" },
  { label: "Wie lange" },
  { label: "Wer sieht sie" },
];

const ROWS = [
  [
    "Name, Amt, Anrede und dienstliche Mailadresse der Amtspersonen und ihrer Büros",
    "Einladen, anreden, antworten lassen",
    "Solange das Amt oder die Aufgabe besteht; danach, solange Unterlagen der Treffen sie nennen",
    "Angemeldete des Netzwerks; öffentlich ist nur die Stadt",
  ],
  [
    "Konto: Name, Mailadresse, Aufgaben mit Beginn und Ende",
    "Anmelden und wissen, wer was darf",
    "Solange Sie eine Aufgabe im Netzwerk haben; dann wird das Konto auf Wunsch gelöscht",
    "Sie selbst und das Programmbüro",
  ],
  [
    "Anmeldung: wann, mit welcher Art von Gerät und Browser",
    "Damit Sie Ihre Anmeldungen sehen und beenden können",
    "Bis zum Abmelden, höchstens 12 Stunden nach der letzten Nutzung",
    "Nur Sie",
  ],
  [
    "Kalender-Abo: dass es eines gibt; von seiner Adresse nur eine Prüfsumme",
    "Damit Ihr Kalenderprogramm Treffen und Termine holen kann",
    "Bis Sie es beenden oder die Adresse wechseln",
    "Wer die Adresse hat, sieht den Kalender",
  ],
  [
    "Bitte um eine Anmeldemail",
    "Der Link und der Code in der Mail",
    "Einen Tag nach ihrem Ablauf",
    "Niemand",
  ],
  [
    "Teilnahme: Zusage, Absage, Vertretung, Begleitung, Anwesenheit, von wem und im Auftrag von wem",
    "Treffen vorbereiten und festhalten",
    "Solange es die Austauschrunde gibt",
    "Die Städte der Runde; ein Wort zur Absage nur die Koordinierungsstellen",
  ],
  [
    "Notizen während eines Treffens: jede Fassung, von wem und wann",
    "Mitschreiben, ohne dass ein Wort verloren geht; daraus wird das Protokoll",
    "Solange es die Austauschrunde gibt",
    "Die Prozessmanager*innen der Runde",
  ],
  [
    "Offene Daten: dass und seit wann Ihr Name öffentlich steht, als Kennung ohne den Namen",
    "Anderen Programmen sagen, was sich geändert hat und was gelöscht ist",
    "Auf Dauer; der Name selbst verschwindet mit dem Text, in dem er stand",
    "Alle",
  ],
  [
    "Welche Erinnerungen Sie abbestellt haben",
    "Damit Sie keine mehr bekommen",
    "Bis Sie sie wieder bestellen oder das Konto gelöscht wird",
    "Nur Sie",
  ],
  [
    "Konto: der letzte Tag, an dem es benutzt wurde; Einladungen zum Konto mit Name, Adresse und Aufgabe; warum ein Mandat erteilt oder beendet, ein Konto gesperrt wurde",
    "Nur wer soll, hat Zugang; unbenutzte Konten fallen auf",
    "Solange es das Konto gibt; Einladungen, bis die Person darum bittet",
    "Das Programmbüro; Zeiten als Sprecher*in alle Angemeldeten",
  ],
  [
    "Terminabstimmung: welche Tage einer Stadt passen, Anmerkungen und Vorschläge, von wem und im Auftrag von wem",
    "Einen Tag finden, der allen passt",
    "Solange es die Austauschrunde gibt",
    "Die Städte der Runde",
  ],
  [
    "Protokolle der Treffen in allen Fassungen: wer dabei war, was notiert und vereinbart wurde; wer für eine Stadt zugestimmt oder eine Änderung vorgeschlagen hat, im Auftrag von wem",
    "Festhalten, was bei einem Treffen herauskam, und die Städte zustimmen lassen",
    "Solange es die Austauschrunde gibt",
    "Vor dem Verschicken die Prozessmanager*innen der Runde, danach die Städte der Runde und das Programmbüro",
  ],
  [
    "Vereinbarungen: welche Städte sie übernommen haben, wer verantwortlich ist und war, Meldungen dazu",
    "Nicht vergessen, was verabredet ist",
    "Solange es die Austauschrunde gibt",
    "Die Städte der Runde",
  ],
  [
    "Projekte: Texte, Dateien, wer Fragen beantwortet, wer sie eingereicht hat und im Auftrag von wem; welche Stadt was übernommen hat",
    "Voneinander lernen",
    "Solange die Stadt sie nicht zurückzieht; zurückgezogene verlieren Dateien und Ansprechperson sofort",
    "Alle Angemeldeten des Netzwerks",
  ],
  [
    "Wahlen: wer zur Wahl steht und sich wie vorstellt; wie jede Stadt gestimmt hat, wer es für sie tat und im Auftrag von wem",
    "Offene Wahl derer, die für das Netzwerk sprechen",
    "Solange das Netzwerk besteht",
    "Alle Angemeldeten des Netzwerks; vor der Auszählung nur, welche Städte abgestimmt haben",
  ],
  [
    "Gesprächswünsche: Thema, Zeiten, wer gefragt und geantwortet hat, Ergebnis in einem Satz",
    "Zwei Städte zu einem Gespräch zusammenbringen",
    "Solange beide Städte zum Netzwerk gehören",
    "Die beiden Rathäuser; ihre Austauschrunde sieht nur, dass gesprochen wurde",
  ],
  [
    "Partnersuchen und Vorschläge für Austauschrunden: Text, wer für welche Stadt gesucht, vorgeschlagen oder geantwortet hat, im Auftrag von wem",
    "Städte zu Austauschrunden zusammenbringen",
    "Solange die Städte zum Netzwerk gehören",
    "Suchen: alle Angemeldeten; Vorschläge: die gefragten Städte und das Programmbüro",
  ],
  [
    "Telefonnummer zu einem Gesprächswunsch",
    "Damit das gefragte Rathaus anrufen kann",
    "30 Tage nach dem Gespräch, der Absage oder dem letzten vereinbarten oder vorgeschlagenen Termin; mit ihr die Mails, in denen sie stand",
    "Nur das gefragte Rathaus",
  ],
  [
    "Appelle mit dem Namen der Sprecherin oder des Sprechers und wer sie geprüft hat, Antworten und Zusagen der Städte",
    "Der Appell wirkt durch die, die ihn tragen",
    "Dauerhaft; ein zurückgezogener bleibt als zurückgezogen stehen",
    "Alle: Text, Name und Städte, die ihn mittragen. Die übrigen Antworten sehen Sprecher*innen und Programmbüro, je Stadt und nie je Person",
  ],
  [
    "Zitate und Bilder für Pressemitteilungen, an wen die Bitte um Freigabe ging, mit Mailadresse und dem Wortlaut, und was die Person geantwortet hat",
    "Gedruckt wird nur, was die Person freigegeben hat",
    "Solange es die Austauschrunde gibt; Mailadressen mit den Mails dorthin, abgelehnte Zitate und abgelehnte Bilder 30 Tage nach der Antwort. Aus Bildern werden Ort, Gerät und Namen beim Hochladen entfernt",
    "Freigegebenes nach der Veröffentlichung alle; Zitate vorher die Städte der Runde, Bilder die Prozessmanager*innen. Mailadressen niemand",
  ],
  [
    "Antworten aus Kalendern: Absender, Betreff, was geantwortet wurde, Anfang der Nachricht",
    "Zusagen und Absagen eintragen; was sich nicht zuordnen lässt, klären",
    "Ein halbes Jahr, nachdem sie eingetragen oder geklärt sind; das Postfach selbst führt der Betreiber",
    "Die Prozessmanager*innen der Runde und das Programmbüro, und nur, was zu klären ist",
  ],
  [
    "Versandte Mails mit Adresse und Inhalt",
    "Nachweis, dass eine Einladung ankam",
    "Ein Jahr nach dem Versand",
    "Wer für die Angelegenheit verantwortlich ist, ohne den Inhalt",
  ],
  [
    "Wer was wann getan hat, in wessen Auftrag (nur Kennziffern)",
    "Nachvollziehen, was geschehen ist",
    "Dauerhaft, gegen Änderung geschützt; nach dem Löschen des Kontos ohne Bezug zu einer Person",
    "Das Programmbüro und der Betreiber",
  ],
  [
    "Dass jemand gelöscht wurde (nur Kennziffern)",
    "Damit eine alte Sicherung niemanden zurückbringt",
    "Dauerhaft",
    "Nur der Betreiber",
  ],
  [
    "Meldung einer Barriere, auf Wunsch mit Mailadresse",
    "Die Barriere beseitigen und antworten",
    "Bis sie erledigt ist",
    "Nur der Betreiber",
  ],
  [
    "Zähler gegen Missbrauch; die Internetadresse wird nur als Prüfsumme gezählt",
    "Formulare und Anmeldung schützen",
    "Höchstens einen Tag",
    "Niemand",
  ],
];

/** What is stored, why and for how long, and the cookies. */
export function StoredData({ signsInByProvider }: { signsInByProvider: boolean }) {
  return (
    <>
      <Section id="daten" title="Was wir speichern" gap={16}>
        <DataTable
          caption="Welche Daten, wozu, wie lange und wer sie sieht"
          columns={COLUMNS}
          rows={ROWS.map((cells) => ({ id: cells[0] ?? "", cells }))}
        />
      </Section>
      <Section id="fristen" title="Wann gelöscht wird" gap={16}>
        <RetentionTable />
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
