import "server-only";
import { readSettings, type Settings } from "@/lib/settings";

let settings: Settings | undefined;

/** The settings of this process, read once at first use; throws with the whole list when some are missing or weak. */
export function env(): Settings {
  settings ??= required();
  return settings;
}

function required(): Settings {
  const outcome = readSettings(process.env);
  if (!outcome.ok) throw new Error(outcome.problems.join("\n"));
  return outcome.settings;
}
