import { readSettings, type Settings } from "@/lib/settings";
import { Complaint } from "../complaint";

/** The settings, or a Complaint that lists everything missing or weak. */
export function requireSettings(env: Record<string, string | undefined>): Settings {
  const read = readSettings(env);
  if (read.ok) return read.settings;

  const list = read.problems.map((problem) => `  - ${problem}`).join("\n");
  throw new Complaint(
    `Rathausrunde startet nicht, weil Einstellungen fehlen oder zu schwach sind:\n${list}\nAlle Einstellungen erklärt die Datei .env.example.`,
  );
}
