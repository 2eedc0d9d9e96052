import { Complaint } from "../complaint";
import { withClient } from "../database/administer";
import { runNode } from "../prepare/run-node";

type Environment = Record<string, string | undefined>;

/** Enters the school holidays and municipalities that come with the program into a migrated database without any. */
export async function enterReferenceData(env: Environment, url: string): Promise<void> {
  if (!(await isMissing(url))) return;
  const enter = ["--import", "tsx", "--conditions=react-server", "prisma/reference-data.ts"];
  const { ok, output } = await runNode(enter, { ...env, DATABASE_URL: url });
  if (!ok) throw new Complaint(`${output}\nFerien und Gemeinden ließen sich nicht laden.`);
}

function isMissing(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ missing: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM "school_holiday") OR NOT EXISTS (SELECT FROM "municipality") AS missing`,
    );
    return rows[0]?.missing ?? true;
  });
}
