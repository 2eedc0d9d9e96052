type Environment = Record<string, string | undefined>;

/** The environment of the demo: what is given, and sensible values for everything else. */
export function demoEnvironment(
  given: Environment,
  own: { databaseUrl: string; port: number; secret: string },
): Environment {
  const defaults = {
    NEXTAUTH_URL: `http://localhost:${own.port}`,
    NEXTAUTH_SECRET: own.secret,
    // The greeting with the accounts must not scroll away under reports of mails.
    LOG_LEVEL: "warn",
    MAIL_FOLDER: ".data/mail",
    MAIL_FROM: "Rathausrunde <rathausrunde@netzwerk.example>",
  };
  const set = Object.entries(given).filter(([, value]) => value?.trim());
  return { ...defaults, ...Object.fromEntries(set), DATABASE_URL: own.databaseUrl, DEMO: "1" };
}
