import { Complaint } from "../complaint";
import { withClient } from "../database/administer";
import { runNode } from "../prepare/run-node";

type Environment = Record<string, string | undefined>;

/** Whether no city has been entered yet. */
export function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM "city") AS empty`,
    );
    return rows[0]?.empty ?? true;
  });
}

/** Loads the demo world into a migrated, empty database. */
export async function loadDemoWorld(env: Environment): Promise<void> {
  const seed = ["--import", "tsx", "--conditions=react-server", "prisma/seed.ts"];
  const { ok, output } = await runNode(seed, env);
  if (!ok) throw new Complaint(`${output}\nDie Vorführdaten ließen sich nicht laden.`);
}
