import type { RetentionKind } from "@/lib/privacy/retention";

/** How long a kind of data stays, in words. */
type Within = (kind: RetentionKind) => string;

type Cell = string | ((within: Within) => string);

const ROWS: readonly (readonly Cell[])[] = [
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
    (within) => `Bis zum Abmelden, sonst ${within("sessions")}`,
    "Nur Sie",
  ],
  [
    "Kalender-Abo: dass es eines gibt; von seiner Adresse nur eine Prüfsumme",
    "Damit Ihr Kalenderprogramm Treffen und Termine holen kann",
    "Bis Sie es beenden oder die Adresse wechseln",
    "Wer die Adresse hat, sieht den Kalender",
  ],
  [
    "Jährliche Bestätigung der Kontaktdaten: wer geantwortet hat, in wessen Auftrag, und was sich geändert hat",
    "Damit die Angaben der Städte richtig bleiben",
    (within) => capital(within("contactChecks")),
    "Das eigene Rathaus und das Programmbüro",
  ],
  [
    "Bitte um eine Anmeldemail",
    "Der Link und der Code in der Mail",
    (within) => capital(within("signInRequests")),
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
    (within) =>
      `Solange es das Konto gibt; angenommene Einladungen ebenso, andere ${within("invitations")}`,
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
    (within) =>
      `${capital(within("phoneNumbers"))}, also dem Gespräch, der Absage oder dem letzten vereinbarten oder vorgeschlagenen Termin; mit ihr die Mails, in denen sie stand`,
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
    (within) =>
      `Solange es die Austauschrunde gibt; Mailadressen mit den Mails dorthin, abgelehnte Zitate und abgelehnte Bilder ${within("releases")}. Aus Bildern werden Ort, Gerät und Namen beim Hochladen entfernt`,
    "Freigegebenes nach der Veröffentlichung alle; Zitate vorher die Städte der Runde, Bilder die Prozessmanager*innen. Mailadressen niemand",
  ],
  [
    "Antworten aus Kalendern: Absender, Betreff, was geantwortet wurde, Anfang der Nachricht",
    "Zusagen und Absagen eintragen; was sich nicht zuordnen lässt, klären",
    (within) => `${capital(within("incomingMails"))}; das Postfach selbst führt der Betreiber`,
    "Die Prozessmanager*innen der Runde und das Programmbüro, und nur, was zu klären ist",
  ],
  [
    "Versandte Mails mit Adresse und Inhalt",
    "Nachweis, dass eine Einladung ankam",
    (within) => capital(within("sentMails")),
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
    "Einstellungen des Betreibers: wer im Impressum steht und wer sie wann geändert hat, mit der früheren Fassung",
    "Impressum und Datenschutzerklärung führen; sagen können, wer was geändert hat",
    "Solange es das Angebot gibt",
    "Das Programmbüro; was im Impressum steht, alle",
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
    (within) => capital(within("rateLimits")),
    "Niemand",
  ],
];

/** What is stored, what for, how long and who sees it, row by row. */
export function storedRows(within: Within): string[][] {
  return ROWS.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell : cell(within))));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
