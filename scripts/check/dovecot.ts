import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { Complaint } from "../complaint";

const DOVECOT = "/usr/sbin/dovecot";
const IMAP = "/usr/lib/dovecot/imap";

/** The IMAP server of Debian's package dovecot-imapd for tests; installed when it is missing and we may. */
export function findDovecot(): string {
  if (isInstalled()) return DOVECOT;
  if (process.getuid?.() === 0) {
    console.log("Kein Dovecot gefunden; es wird Debians Paket „dovecot-imapd“ installiert …");
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "dovecot-imapd"]);
  }
  if (isInstalled()) return DOVECOT;
  throw new Complaint(
    "Für die Prüfung der Antworten aus Kalendern fehlt ein IMAP-Server; installieren Sie Debians Paket „dovecot-imapd“ (apt-get install dovecot-imapd).",
  );
}

function isInstalled(): boolean {
  return existsSync(DOVECOT) && existsSync(IMAP);
}

function run(command: string, args: string[]): void {
  // Whether it worked shows when the server is looked for again; the package starts one of its own where it can.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
}
