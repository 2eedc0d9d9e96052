import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSettings, SETTING_NAMES } from "@/lib/settings";

const SECRET = "oz6Hq0wYq3hO8J9cXtL5bK2vN7mRfD1s";

const EARNEST = {
  DATABASE_URL: "postgresql://runde:kennwort@db.stadt.test/runde",
  NEXTAUTH_URL: "https://runde.stadt.test",
  NEXTAUTH_SECRET: SECRET,
  MAIL_FROM: "Netzwerk <runde@stadt.test>",
  SMTP_URL: "smtps://mail.stadt.test:465",
  OPERATOR_NAME: "Stadt",
  OPERATOR_ADDRESS: "Markt 1, 12345 Stadt",
  OPERATOR_EMAIL: "runde@stadt.test",
  DATA_PROTECTION_OFFICER: "Frau Muster, datenschutz@stadt.test",
};

function problems(env: Record<string, string | undefined>): string[] {
  const read = readSettings(env);
  return read.ok ? [] : read.problems;
}

function settings(env: Record<string, string | undefined>) {
  const read = readSettings(env);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return read.settings;
}

describe("a network in real use", () => {
  it("starts with everything it needs and sensible defaults for the rest", () => {
    expect(settings(EARNEST)).toMatchObject({
      ...EARNEST,
      DEMO: false,
      JOBS: "in-process",
      NETWORK_NAME: "Engagierte Stadt",
      LOG_LEVEL: "info",
    });
  });

  it.each(Object.keys(EARNEST))("is refused without %s, whether absent or empty", (name) => {
    expect(problems({ ...EARNEST, [name]: undefined })).toEqual([
      expect.stringMatching(`^${name} fehlt`),
    ]);
    expect(problems({ ...EARNEST, [name]: "  " })).toEqual([
      expect.stringMatching(`^${name} fehlt`),
    ]);
  });

  it("is told of everything missing and weak at once", () => {
    const named = problems({ NEXTAUTH_SECRET: "kurz" }).map((problem) => problem.split(" ")[0]);

    expect(new Set(named)).toEqual(new Set(Object.keys(EARNEST)));
  });
});

describe.each([
  ["DATABASE_URL", "mysql://db/runde"],
  ["DATABASE_URL", "db/runde"],
  ["NEXTAUTH_URL", "http://runde.stadt.test"],
  ["NEXTAUTH_URL", "http://localhost.stadt.test"],
  ["NEXTAUTH_URL", "ftp://runde.stadt.test"],
  ["NEXTAUTH_URL", "https://runde.stadt.test/pfad"],
  ["NEXTAUTH_URL", "https://nutzer@runde.stadt.test"],
  ["NEXTAUTH_URL", "runde.stadt.test"],
  ["NEXTAUTH_SECRET", SECRET.slice(1)],
  ["NEXTAUTH_SECRET", "a".repeat(64)],
  ["NEXTAUTH_SECRET", "0123456789abcdef0123456789abcdef"],
  ["NEXTAUTH_SECRET", "changeme-changeme-now-please-9x7q2"],
  ["NEXTAUTH_SECRET", `bitte-ändern-${SECRET}`],
  ["MAIL_FROM", "Rathaus"],
  ["MAIL_FROM", "a@stadt.test, b@stadt.test"],
  ["MAIL_FROM", "Netzwerk <a@stadt.test>\r\nBcc: b@stadt.test"],
  ["SMTP_URL", "https://mail.stadt.test"],
  ["OPERATOR_EMAIL", "Rathaus"],
  ["JOBS", "elsewhere"],
  ["WEB_PROCESSES", "0"],
  ["WEB_PROCESSES", "65"],
  ["WEB_PROCESSES", "viele"],
  ["DEMO", "yes"],
  ["LOG_LEVEL", "loud"],
])("%s as %j", (name, value) => {
  it("is refused, naming the setting and nothing else", () => {
    const found = problems({ ...EARNEST, [name]: value });

    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem).toMatch(new RegExp(`^${name} .*\\.$`));
  });

  it("does not repeat a value that may be secret", () => {
    expect(problems({ ...EARNEST, [name]: value }).join()).not.toContain(value);
  });
});

it.each([
  ["http://localhost:3000/", "http://localhost:3000"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["https://runde.stadt.test/", "https://runde.stadt.test"],
])("takes %s as public address", (given, kept) => {
  expect(settings({ ...EARNEST, NEXTAUTH_URL: given }).NEXTAUTH_URL).toBe(kept);
});

it("asks for the whole of OIDC or none of it", () => {
  const issuer = { OIDC_ISSUER: "https://anmeldung.stadt.test" };

  expect(problems({ ...EARNEST, ...issuer })).toEqual([
    expect.stringMatching(/^OIDC_CLIENT_ID fehlt/),
    expect.stringMatching(/^OIDC_CLIENT_SECRET fehlt/),
  ]);
  expect(
    settings({ ...EARNEST, ...issuer, OIDC_CLIENT_ID: "runde", OIDC_CLIENT_SECRET: "x" }),
  ).toMatchObject(issuer);
});

it("asks for mailbox and organiser's address together or for neither", () => {
  const mailbox = { IMAP_URL: "imaps://runde:kennwort@mail.stadt.test:993/INBOX" };
  const organizer = { ORGANIZER_EMAIL: "termine@stadt.test" };

  expect(problems({ ...EARNEST, ...mailbox })).toEqual([
    expect.stringMatching(/^ORGANIZER_EMAIL fehlt/),
  ]);
  expect(problems({ ...EARNEST, ...organizer })).toEqual([
    expect.stringMatching(/^IMAP_URL fehlt/),
  ]);
  expect(settings({ ...EARNEST, ...mailbox, ...organizer })).toMatchObject(organizer);
});

it.each([
  ["https://mail.stadt.test", "termine@stadt.test", "IMAP_URL"],
  ["imap://runde:kennwort@mail.stadt.test", "termine@stadt.test", "IMAP_URL"],
  ["imaps://mail.stadt.test/INBOX", "termine@stadt.test", "IMAP_URL"],
  ["imaps://runde:kennwort@mail.stadt.test", "Termine", "ORGANIZER_EMAIL"],
])("refuses %s for %s, naming %s and not its value", (IMAP_URL, ORGANIZER_EMAIL, name) => {
  const found = problems({ ...EARNEST, IMAP_URL, ORGANIZER_EMAIL });

  expect(found).toEqual([expect.stringMatching(new RegExp(`^${name} muss .*\\.$`))]);
  expect(found.join()).not.toContain("kennwort@");
});

it("takes a mailbox without encryption on this computer only", () => {
  const given = { IMAP_URL: "imap://runde:x@127.0.0.1:10143", ORGANIZER_EMAIL: "t@stadt.test" };

  expect(settings({ ...EARNEST, ...given })).toMatchObject(given);
});

describe("the demo", () => {
  const { DATABASE_URL, NEXTAUTH_SECRET, MAIL_FROM } = EARNEST;
  const demo = {
    DEMO: "1",
    DATABASE_URL,
    NEXTAUTH_SECRET,
    MAIL_FROM,
    NEXTAUTH_URL: "http://localhost:3000",
  };

  it("needs no mail server and calls its operator an example", () => {
    expect(settings(demo).DEMO).toBe(true);
    expect(settings(demo).OPERATOR_NAME).toContain("Vorführbetrieb");
    expect(settings(demo).OPERATOR_EMAIL).toMatch(/\.example$/);
  });

  it("shows the operator it is given", () => {
    expect(settings({ ...demo, OPERATOR_NAME: "Stadt" }).OPERATOR_NAME).toBe("Stadt");
  });

  it("still refuses a weak secret", () => {
    expect(problems({ ...demo, NEXTAUTH_SECRET: "x".repeat(40) })).not.toEqual([]);
  });
});

it("explains every setting in .env.example, and nothing else", () => {
  const explained = readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=$/gm);

  expect([...explained].map((match) => match[1]).sort()).toEqual(
    [...SETTING_NAMES, "PORT", "HOST"].sort(),
  );
});

it("names every setting to operators in docs/operations.md", () => {
  const page = readFileSync("docs/operations.md", "utf8");

  expect(
    [...SETTING_NAMES, "PORT", "HOST"].filter((name) => !page.includes(`\`${name}\``)),
  ).toEqual([]);
});
