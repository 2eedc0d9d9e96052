import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { Complaint } from "../complaint";

type Environment = Record<string, string | undefined>;

/** A browser for the journeys; without a path it is Playwright's own. */
export type Browser = { path?: string; sentence: string };

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** What makes Chromium work in containers and closed networks. Root cannot have a sandbox. */
export function chromiumFlags(isRoot: boolean): string[] {
  return [
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}

/** The Chromium that is installed on this computer: the one CHROMIUM_PATH names, else the first on the search path. */
export function installedChromium(env: Environment): string | undefined {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, MAC].find(isExecutable);
}

/** Finds a Chromium that starts: the installed one, else Playwright's download, else Debian's package. */
export async function findChromium(env: Environment): Promise<Browser> {
  const path = installedChromium(env);
  if (path && (await starts(path))) {
    return { path, sentence: `Browser: das installierte Chromium (${path})` };
  }
  const own = { sentence: "Browser: das Chromium von Playwright" };
  if (await starts()) return own;

  console.log("Kein Chromium gefunden; es wird das von Playwright geladen …");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (await starts()) return own;

  console.log("Das ging nicht; es wird Debians Paket „chromium“ installiert …");
  if (process.getuid?.() === 0) {
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", "-y", "-q", "chromium"]);
  }
  const debian = installedChromium({});
  if (debian && (await starts(debian))) {
    return { path: debian, sentence: `Browser: Debians Paket chromium (${debian})` };
  }
  throw new Complaint(
    "Es fehlt ein Chromium, das startet; installieren Sie eines, oder nennen Sie es mit CHROMIUM_PATH.",
  );
}

async function starts(executablePath?: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: chromiumFlags(process.getuid?.() === 0),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): void {
  // Whether it worked shows when the browser is started.
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
