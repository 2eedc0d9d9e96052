import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Complaint } from "../complaint";
import { runNode } from "./run-node";
import { sourceHash } from "./source-hash";

const REMEMBERED = "node_modules/.rathausrunde-schema";

/** Generates the Prisma client when the schema or Prisma itself changed. */
export async function generateClient(): Promise<void> {
  const schema = sourceHash(".", ["prisma/schema.prisma", "package-lock.json"]);
  const known = existsSync(REMEMBERED) && existsSync("prisma/generated/client.ts");
  if (known && readFileSync(REMEMBERED, "utf8") === schema) return;

  const { ok, output } = await runNode(["node_modules/prisma/build/index.js", "generate"], {
    ...process.env,
    // Generating needs no schema engine; without this one would be downloaded.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  });
  if (!ok) throw new Complaint(`${output}\nDer Zugang zur Datenbank ließ sich nicht erzeugen.`);
  writeFileSync(REMEMBERED, schema);
}
