import { SETTING_NAMES } from "../../lib/settings";

type Mail = { smtp: string; imap: string; organizer: string };

const WITHOUT_MAIL: Mail = { smtp: "", imap: "", organizer: "" };

/** The secret of every server of the journeys. */
export const SECRET = "w3Kc8RzXv5Tq1LmYb7Hd9NpGs2Jf6Ua4";

/** Set here or empty: no setting of the developer's own counts, be it from a shell or from .env. */
export function environmentFor(databaseUrl: string, port: number, mail = WITHOUT_MAIL) {
  const settings = {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: SECRET,
    MAIL_FROM: "Rathausrunde <rathausrunde@netzwerk.example>",
    SMTP_URL: mail.smtp,
    IMAP_URL: mail.imap,
    ORGANIZER_EMAIL: mail.organizer,
    DEMO: "1",
    LOG_LEVEL: "warn",
  };
  return {
    ...process.env,
    ...Object.fromEntries(SETTING_NAMES.map((name) => [name, ""])),
    NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? ".next-test",
    ...settings,
  };
}
