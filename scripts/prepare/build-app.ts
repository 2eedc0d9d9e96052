import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Complaint } from "../complaint";
import { runNode } from "./run-node";
import { sourceHash } from "./source-hash";

/** Builds for production into the folder when the sources changed since the last build there. */
export async function buildApp(
  folder: string,
  onBuild: () => void = () => undefined,
): Promise<"built" | "unchanged"> {
  const remembered = join(folder, "rathausrunde-sources");
  const sources = sourceHash(".");
  const complete = existsSync(join(folder, "BUILD_ID")) && existsSync(remembered);
  if (complete && readFileSync(remembered, "utf8") === sources) return "unchanged";

  onBuild();
  // A build that breaks off must not pass for a finished one.
  rmSync(remembered, { force: true });
  const { ok, output } = await runNode(["node_modules/next/dist/bin/next", "build"], {
    ...process.env,
    NODE_ENV: "production",
    NEXT_DIST_DIR: folder,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  if (!ok) throw new Complaint(`${output}\nDie Anwendung ließ sich nicht bauen.`);
  writeFileSync(remembered, sources);
  return "built";
}
