import { z } from "zod";

export type Settings = z.output<typeof schema>;

export type Reading = { ok: true; settings: Settings } | { ok: false; problems: string[] };

type Environment = Record<string, string | undefined>;

const LOCAL = ["localhost", "127.0.0.1", "[::1]"];
const MAILBOX = /^[^\s<>"@,;]+@[^\s<>"@,;]+$/;
const WEAK_WORDS =
  /change.?me|bitte.?(ä|ae)ndern|geheim|secret|pass(word|wort)|beispiel|example|12345678|abcdefgh|qwert/i;

/** What the demo says where a real operator would have to name itself. */
const DEMO_OPERATOR = {
  OPERATOR_NAME: "Vorführbetrieb, kein echter Betreiber",
  OPERATOR_ADDRESS: "Musterstraße 1, 12345 Musterstadt",
  OPERATOR_EMAIL: "betrieb@rathausrunde.example",
  OPERATOR_REPRESENTATIVE: "Niemand, dies ist eine Vorführung",
  DATA_PROTECTION_OFFICER: "Vorführung, datenschutz@rathausrunde.example",
  DATA_PROTECTION_AUTHORITY: "Die Aufsichtsbehörde des Landes, in dem der Betreiber sitzt",
  ENFORCEMENT_BODY: "Die Durchsetzungsstelle des Landes, in dem der Betreiber sitzt",
};

/** What a network in real use cannot do without, and the words that say so. */
const NEEDED_IN_EARNEST: Record<string, string> = {
  SMTP_URL: "der Mailserver, zum Beispiel smtps://nutzer:kennwort@mail.stadt.de:465",
  OPERATOR_NAME: "der Betreiber für das Impressum",
  OPERATOR_ADDRESS: "die Anschrift des Betreibers",
  OPERATOR_EMAIL: "die Mailadresse des Betreibers",
  DATA_PROTECTION_OFFICER: "der oder die Datenschutzbeauftragte mit Erreichbarkeit",
};

/** Settings of which one alone is no use. */
const TOGETHER = [
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ["IMAP_URL", "ORGANIZER_EMAIL"],
];
const LIST = new Intl.ListFormat("de", { type: "conjunction" });

const text = z.string().optional();

const schema = z
  .object({
    DATABASE_URL: needed(
      "die Datenbank, zum Beispiel postgresql://nutzer:kennwort@host/name",
    ).refine(
      (value) => hasProtocol(value, ["postgresql:", "postgres:"]),
      "muss mit postgresql:// beginnen",
    ),
    NEXTAUTH_URL: needed("die öffentliche Adresse, zum Beispiel https://runde.netzwerk.de")
      .refine(isSafeAddress, "muss eine Adresse mit https:// sein (http:// nur für localhost)")
      .refine(isOrigin, "muss ohne Pfad auskommen, zum Beispiel https://runde.netzwerk.de")
      .transform((value) => new URL(value).origin),
    NEXTAUTH_SECRET: needed("der geheime Schlüssel, zum Beispiel aus „openssl rand -base64 32“")
      .refine((value) => value.length >= 32, "ist zu kurz, nötig sind mindestens 32 Zeichen")
      .refine(
        (value) => !isGuessable(value),
        "ist zu leicht zu erraten, nötig sind zufällige Zeichen",
      ),
    MAIL_FROM: needed("der Absender der Mails, zum Beispiel Netzwerk <runde@netzwerk.de>").refine(
      isSender,
      "muss genau eine Mailadresse sein, auf Wunsch mit Namen: Netzwerk <runde@netzwerk.de>",
    ),
    SMTP_URL: text.refine(
      (value) => value === undefined || hasProtocol(value, ["smtp:", "smtps:"]),
      "muss mit smtp:// oder smtps:// beginnen",
    ),
    IMAP_URL: text.refine(
      (value) => value === undefined || isMailboxAddress(value),
      "muss mit imaps:// beginnen (imap:// nur für localhost) und Nutzer und Kennwort nennen",
    ),
    ORGANIZER_EMAIL: text.refine(
      (value) => value === undefined || MAILBOX.test(value),
      "muss eine Mailadresse sein",
    ),
    MAIL_FOLDER: text,
    DEMO: z
      .enum(["0", "1"], "muss 1 oder 0 sein")
      .default("0")
      .transform((value) => value === "1"),
    JOBS: z.enum(["in-process", "apart"], "muss in-process oder apart sein").default("in-process"),
    WEB_PROCESSES: text
      .refine(
        (value) => value === undefined || /^([1-9]|[1-5]\d|6[0-4])$/.test(value),
        "muss eine Zahl von 1 bis 64 sein",
      )
      .transform((value) => (value === undefined ? undefined : Number(value))),
    OIDC_ISSUER: text.refine(
      (value) => value === undefined || isSafeAddress(value),
      "muss eine Adresse mit https:// sein (http:// nur für localhost)",
    ),
    OIDC_CLIENT_ID: text,
    OIDC_CLIENT_SECRET: text,
    OIDC_NAME: text,
    OPERATOR_NAME: text,
    OPERATOR_ADDRESS: text,
    OPERATOR_EMAIL: text.refine(
      (value) => value === undefined || MAILBOX.test(value),
      "muss eine Mailadresse sein",
    ),
    OPERATOR_PHONE: text,
    OPERATOR_REPRESENTATIVE: text,
    DATA_PROTECTION_OFFICER: text,
    DATA_PROTECTION_AUTHORITY: text,
    ENFORCEMENT_BODY: text,
    OPEN_DATA_LICENSE: text.refine(
      (value) => value === undefined || hasProtocol(value, ["https:", "http:"]),
      "muss die Adresse einer Lizenz sein, zum Beispiel https://www.govdata.de/dl-de/zero-2-0",
    ),
    NETWORK_NAME: z.string().default("Engagierte Stadt"),
    LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
        error: "muss fatal, error, warn, info, debug, trace oder silent sein",
      })
      .default("info"),
  })
  .superRefine(
    (settings, context) => {
      for (const [name, message] of missingTogether(settings)) {
        context.addIssue({ code: "custom", path: [name], message });
      }
    },
    // All problems at once: a weak secret must not hide a missing mail server.
    { when: () => true },
  );

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape);

/** Reads the settings, or says in German sentences everything that is missing or weak, each naming its setting. Empty counts as missing. */
export function readSettings(env: Environment): Reading {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const read = schema.safeParse(given.DEMO === "1" ? { ...DEMO_OPERATOR, ...given } : given);
  if (read.success) return { ok: true, settings: read.data };

  return {
    ok: false,
    problems: read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`),
  };
}

function needed(what: string) {
  return z.string(`fehlt: ${what}`);
}

function missingTogether(settings: Record<string, unknown>): [string, string][] {
  const inEarnest = settings.DEMO === true ? {} : NEEDED_IN_EARNEST;
  const needs = Object.entries(inEarnest).map<[string, string]>(([name, what]) => [
    name,
    `fehlt: ${what}`,
  ]);

  for (const names of TOGETHER.filter((all) => all.some((name) => settings[name] !== undefined))) {
    const why = `fehlt: ${LIST.format(names)} gehören zusammen`;
    needs.push(...names.map((name): [string, string] => [name, why]));
  }
  return needs.filter(([name]) => settings[name] === undefined);
}

function hasProtocol(value: string, protocols: string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function isSafeAddress(value: string): boolean {
  if (hasProtocol(value, ["https:"])) return true;
  return hasProtocol(value, ["http:"]) && LOCAL.includes(new URL(value).hostname);
}

function isMailboxAddress(value: string): boolean {
  if (!hasProtocol(value, ["imaps:", "imap:"])) return false;
  const { protocol, username, password, hostname } = new URL(value);
  const isSafe = protocol === "imaps:" || LOCAL.includes(hostname);
  return isSafe && username !== "" && password !== "";
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return true;
  const { pathname, search, hash, username } = new URL(value);
  return pathname === "/" && `${search}${hash}${username}` === "";
}

function isSender(value: string): boolean {
  const named = /^[^<>\r\n]*<([^<>]*)>$/.exec(value);
  return MAILBOX.test(named?.[1] ?? value);
}

function isGuessable(secret: string): boolean {
  const repeats = (secret + secret).indexOf(secret, 1) < secret.length;
  return repeats || new Set(secret).size < 8 || WEAK_WORDS.test(secret);
}
