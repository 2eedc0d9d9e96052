import { existsSync, readFileSync } from "node:fs";

type Account = { role: string; name: string; email: string };

/** What a newcomer reads when everything runs. */
export function greeting(address: string, accounts: Account[]): string {
  const lines = ["", `Rathausrunde läuft: ${address}`, ""];
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ role }) => role.length));
    const nameWidth = Math.max(...accounts.map(({ name }) => name.length));
    lines.push("Vorführkonten, eines je Rolle:");
    for (const { role, name, email } of accounts) {
      lines.push(`  ${role.padEnd(width)}  ${name.padEnd(nameWidth)}  ${email}`);
    }
    lines.push(`Anmelden mit der Adresse; die Anmelde-Mail liegt unter ${address}/mailbox`, "");
  }
  lines.push("Beenden mit Strg-C.", "");
  return lines.join("\n");
}

/** The accounts that the demo world brings along. */
export function readDemoAccounts(file: string): Account[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Account[]) : [];
}
