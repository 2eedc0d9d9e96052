import { DAYS_TO_KEEP_NUMBERS } from "@/lib/calls/rules";
import { DAYS_TO_KEEP } from "@/lib/releases/rules";

export type Retention = {
  /** What it is about, for people. */
  data: string;
  /** Days from the moment named in `since`, as long as the programme office sets no others. */
  days: number;
  /** From when on the days count, behind their number: "nach der Einladung". */
  since: string;
  /** The whole period in words, where the days alone would not say it. */
  period?: string;
  /** Within which days the programme office may choose; without it the period stands. */
  bounds?: readonly [fewest: number, most: number];
  /** Why it is kept so long and no longer; Art. 5 Abs. 1 Buchst. e DSGVO holds for all. */
  reason: string;
  how: string;
};

const HALF_A_YEAR = 183;
const YEAR = 365;

const TABLE = {
  sessions: {
    data: "Anmeldungen",
    days: 0,
    since: "nach ihrem Ablauf",
    period: "bis sie ablaufen, höchstens 12 Stunden nach der letzten Nutzung",
    reason: "Sicherheit der Anmeldung (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  signInRequests: {
    data: "Bitten um eine Anmeldemail",
    days: 1,
    since: "nach ihrem Ablauf",
    bounds: [1, 7],
    reason: "Missbrauch der Anmeldung erkennen (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  verificationTokens: {
    data: "Einmalige Zugänge",
    days: 0,
    since: "nach ihrem Ablauf",
    period: "bis sie ablaufen",
    reason: "Sicherheit der Anmeldung (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  guestLinks: {
    data: "Prüfsummen persönlicher Links",
    days: 30,
    since: "nach ihrem Ablauf",
    bounds: [7, 90],
    reason: "Sagen können, dass ein Link abgelaufen ist",
    how: "Zeile gelöscht",
  },
  formSubmissions: {
    data: "Kennungen abgesandter Formulare",
    days: 7,
    since: "nach dem Absenden",
    bounds: [2, 30],
    reason: "Doppeltes Absenden erkennen",
    how: "Zeile gelöscht",
  },
  rateLimits: {
    data: "Zähler gegen Missbrauch",
    days: 0,
    since: "nach ihrem Ablauf",
    period: "höchstens einen Tag",
    reason: "Formulare und Anmeldung schützen (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  incomingMails: {
    data: "Antworten aus Kalendern",
    days: HALF_A_YEAR,
    since: "nach dem Eintragen oder Klären",
    bounds: [30, YEAR],
    reason: "Nachsehen können, was geantwortet wurde",
    how: "Absender, Betreff und Inhalt geleert; die Prüfsumme bleibt",
  },
  sentMails: {
    data: "Versandte, unzustellbare und aufgegebene Mails",
    days: YEAR,
    since: "nach dem Versand oder dem letzten Versuch",
    bounds: [HALF_A_YEAR, 3 * YEAR],
    reason: "Nachweis, dass eine Einladung oder ein Appell ankam",
    how: "Zeile gelöscht, mit Adresse und Inhalt",
  },
  phoneNumbers: {
    data: "Telefonnummern zu Gesprächswünschen",
    days: DAYS_TO_KEEP_NUMBERS,
    since: "nach dem Ende des Gesprächswunschs",
    reason: "Der Zweck ist erfüllt",
    how: "Nummer geleert, Mails mit der Nummer gelöscht",
  },
  releases: {
    data: "Mailadressen der Freigaben, abgelehnte Zitate und Bilder",
    days: DAYS_TO_KEEP,
    since: "nach der Antwort",
    reason: "Der Zweck ist erfüllt oder die Einwilligung fehlt",
    how: "Adresse und Text geleert, Bild gelöscht",
  },
  invitations: {
    data: "Einladungen zu einem Konto, die niemand angenommen hat",
    days: HALF_A_YEAR,
    since: "nach der Einladung",
    bounds: [30, YEAR],
    reason: "Noch einmal einladen können",
    how: "Zeile gelöscht",
  },
  cityImports: {
    data: "Eingelesene Listen von Städten",
    days: 7,
    since: "nach dem Hochladen",
    bounds: [1, 30],
    reason: "Vor dem Übernehmen ansehen können",
    how: "Zeile gelöscht",
  },
  contactChecks: {
    data: "Bestätigungen von Kontaktdaten, mit Namen und Änderungen",
    days: 3 * YEAR,
    since: "nach der Frage",
    bounds: [2 * YEAR, 10 * YEAR],
    reason: "Nachsehen können, wann eine Stadt zuletzt bestätigt hat",
    how: "Zeile gelöscht",
  },
  reports: {
    data: "Löschberichte (nur Zahlen)",
    days: 3 * YEAR,
    since: "nach dem Lauf",
    bounds: [3 * YEAR, 10 * YEAR],
    reason: "Nachweis der Löschung (Artikel 5 Absatz 2 DSGVO)",
    how: "Zeile gelöscht",
  },
} as const satisfies Record<string, Retention>;

export type RetentionKind = keyof typeof TABLE;

/** How long which data stay: the nightly job, its report, the settings and the page on data protection all go by this table. */
export const RETENTION: Readonly<Record<RetentionKind, Retention>> = TABLE;

export const RETENTION_KINDS = Object.keys(TABLE) as RetentionKind[];

/** Numbers of what one run removed, by kind. */
export type Removed = Partial<Record<RetentionKind, number>>;
