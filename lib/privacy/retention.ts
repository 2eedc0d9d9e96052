import { DAYS_TO_KEEP_NUMBERS } from "@/lib/calls/rules";
import { DAYS_TO_KEEP } from "@/lib/releases/rules";

export type Retention = {
  /** What it is about, for people. */
  data: string;
  /** Days from the moment named in `period`. */
  days: number;
  period: string;
  /** Why it is kept so long and no longer; Art. 5 Abs. 1 Buchst. e DSGVO holds for all. */
  reason: string;
  how: string;
};

const HALF_A_YEAR = 183;
const YEAR = 365;

/** How long which data stay: the nightly job, its report and the page on data protection all go by this table. */
export const RETENTION = {
  sessions: {
    data: "Anmeldungen",
    days: 0,
    period: "bis sie ablaufen, höchstens 12 Stunden nach der letzten Nutzung",
    reason: "Sicherheit der Anmeldung (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  signInRequests: {
    data: "Bitten um eine Anmeldemail",
    days: 1,
    period: "1 Tag nach ihrem Ablauf",
    reason: "Missbrauch der Anmeldung erkennen (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  verificationTokens: {
    data: "Einmalige Zugänge",
    days: 0,
    period: "bis sie ablaufen",
    reason: "Sicherheit der Anmeldung (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  guestLinks: {
    data: "Prüfsummen persönlicher Links",
    days: 30,
    period: "30 Tage nach ihrem Ablauf",
    reason: "Sagen können, dass ein Link abgelaufen ist",
    how: "Zeile gelöscht",
  },
  formSubmissions: {
    data: "Kennungen abgesandter Formulare",
    days: 7,
    period: "7 Tage",
    reason: "Doppeltes Absenden erkennen",
    how: "Zeile gelöscht",
  },
  rateLimits: {
    data: "Zähler gegen Missbrauch",
    days: 0,
    period: "höchstens einen Tag",
    reason: "Formulare und Anmeldung schützen (Artikel 32 DSGVO)",
    how: "Zeile gelöscht",
  },
  incomingMails: {
    data: "Antworten aus Kalendern",
    days: HALF_A_YEAR,
    period: "ein halbes Jahr, nachdem sie eingetragen oder geklärt sind",
    reason: "Nachsehen können, was geantwortet wurde",
    how: "Absender, Betreff und Inhalt geleert; die Prüfsumme bleibt",
  },
  sentMails: {
    data: "Versandte, unzustellbare und aufgegebene Mails",
    days: YEAR,
    period: "ein Jahr nach dem Versand oder dem letzten Versuch",
    reason: "Nachweis, dass eine Einladung oder ein Appell ankam",
    how: "Zeile gelöscht, mit Adresse und Inhalt",
  },
  phoneNumbers: {
    data: "Telefonnummern zu Gesprächswünschen",
    days: DAYS_TO_KEEP_NUMBERS,
    period: `${DAYS_TO_KEEP_NUMBERS} Tage nach dem Ende des Gesprächswunschs`,
    reason: "Der Zweck ist erfüllt",
    how: "Nummer geleert, Mails mit der Nummer gelöscht",
  },
  releases: {
    data: "Mailadressen der Freigaben, abgelehnte Zitate und Bilder",
    days: DAYS_TO_KEEP,
    period: `${DAYS_TO_KEEP} Tage nach der Antwort`,
    reason: "Der Zweck ist erfüllt oder die Einwilligung fehlt",
    how: "Adresse und Text geleert, Bild gelöscht",
  },
  invitations: {
    data: "Einladungen zu einem Konto, die niemand angenommen hat",
    days: HALF_A_YEAR,
    period: "ein halbes Jahr nach der Einladung",
    reason: "Noch einmal einladen können",
    how: "Zeile gelöscht",
  },
  cityImports: {
    data: "Eingelesene Listen von Städten",
    days: 7,
    period: "7 Tage nach dem Hochladen",
    reason: "Vor dem Übernehmen ansehen können",
    how: "Zeile gelöscht",
  },
  reports: {
    data: "Löschberichte (nur Zahlen)",
    days: 3 * YEAR,
    period: "3 Jahre",
    reason: "Nachweis der Löschung (Artikel 5 Absatz 2 DSGVO)",
    how: "Zeile gelöscht",
  },
} as const satisfies Record<string, Retention>;

export type RetentionKind = keyof typeof RETENTION;

/** Numbers of what one run removed, by kind. */
export type Removed = Partial<Record<RetentionKind, number>>;
