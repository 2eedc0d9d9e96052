import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

// Runs on whatever Node is there, before anything is installed: only Node's own modules.

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MODULES = join(ROOT, "node_modules");
const REMEMBERED = join(MODULES, ".rathausrunde-lock");

/** Installs what is missing, then runs a script of ours on the project's own Node until it ends. */
export function runInstalled(script, args = []) {
  try {
    install();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  const child = spawn(ownNode(), ["--import", "tsx", join(ROOT, script), ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${join(MODULES, ".bin")}${delimiter}${process.env.PATH ?? ""}`,
      NEXT_TELEMETRY_DISABLED: "1",
    },
    // The channel tells the child when this process is gone, so that it never stays behind.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  endWithNpm(() => child.kill("SIGTERM"));
  child.once("exit", (code) => process.exit(code ?? 1));
}

/** npm dies without telling the script behind its shell: notice when one of the two is gone. */
function endWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;

  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(watch);
    stop();
  }, 200);
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
  } catch {
    // Only Linux tells it as a file.
    return undefined;
  }
}

function install() {
  requireNode();
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (isInstalled(lock)) return;

  requireWritable();
  console.log("Pakete werden installiert; das dauert beim ersten Mal einige Minuten …");
  const { status } = runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) {
    throw new Error(
      "Die Pakete ließen sich nicht installieren; die Meldungen von „npm ci“ stehen darüber.",
    );
  }
  writeFileSync(REMEMBERED, lock);
}

function isInstalled(lock) {
  if (existsSync(REMEMBERED)) return readFileSync(REMEMBERED, "utf8") === lock;

  // Installed by hand: npm's own note is as new as the lock file.
  const note = join(MODULES, ".package-lock.json");
  if (!existsSync(note)) return false;
  return statSync(note).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs;
}

function requireNode() {
  if (Number(process.versions.node.split(".")[0]) >= 20) return;
  throw new Error(`Nötig ist Node 20 oder neuer; hier läuft ${process.version}.`);
}

function requireWritable() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    throw new Error(
      `In den Ordner ${ROOT} darf nicht geschrieben werden; ändern Sie seine Rechte.`,
    );
  }
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
}

function ownNode() {
  const file = process.platform === "win32" ? "node.exe" : "node";
  const own = join(MODULES, "node", "bin", file);
  return existsSync(own) ? own : process.execPath;
}
