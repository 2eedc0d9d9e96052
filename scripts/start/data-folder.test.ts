import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSettings } from "@/lib/settings";
import { holdsCluster, keepSecrets } from "./data-folder";
import { demoEnvironment } from "./demo-environment";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rathausrunde-data-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the secrets", () => {
  it("are made once, kept, and readable for nobody else", () => {
    const secrets = keepSecrets(folder);

    expect(keepSecrets(folder)).toEqual(secrets);
    expect(statSync(join(folder, "secrets.json")).mode & 0o077).toBe(0);
  });

  it("make the demo start without any setting", () => {
    const secret = keepSecrets(folder).nextauthSecret;
    const env = demoEnvironment(
      { NEXTAUTH_SECRET: "", DEMO: "0" },
      { databaseUrl: "postgresql://127.0.0.1/demo", port: 3001, secret },
    );

    const read = readSettings(env);
    expect(read.ok && read.settings).toMatchObject({
      DEMO: true,
      NEXTAUTH_URL: "http://localhost:3001",
      NEXTAUTH_SECRET: secret,
    });
  });

  it.each(["", "{}", '{"databasePassword":"x"'])("damaged to %j are named", (text) => {
    writeFileSync(join(folder, "secrets.json"), text);
    expect(() => keepSecrets(folder)).toThrow(/secrets\.json“ ist beschädigt/);
    expect(readFileSync(join(folder, "secrets.json"), "utf8")).toBe(text);
  });
});

it("misses the secrets of a database that is there, instead of making wrong ones", () => {
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres", "PG_VERSION"), "18\n");

  expect(() => keepSecrets(folder)).toThrow(/secrets\.json“ .* fehlt/);
  expect(() => keepSecrets(folder)).toThrow(/fehlt/);
});

describe("the folder of the database", () => {
  it("may be missing or empty", () => {
    expect(holdsCluster(join(folder, "missing"))).toBe(false);
    expect(holdsCluster(folder)).toBe(false);
  });

  it("is known by its version", () => {
    writeFileSync(join(folder, "PG_VERSION"), "18\n");
    expect(holdsCluster(folder)).toBe(true);
  });

  it("is called damaged when its files are gone", () => {
    mkdirSync(join(folder, "base"));
    expect(() => holdsCluster(folder)).toThrow(/beschädigt/);
  });

  it("is not opened by another version", () => {
    writeFileSync(join(folder, "PG_VERSION"), "17\n");
    expect(() => holdsCluster(folder)).toThrow(/PostgreSQL 17/);
  });
});
