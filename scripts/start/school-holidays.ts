import { Complaint } from "../complaint";
import { withClient } from "../database/administer";
import { runNode } from "../prepare/run-node";

type Environment = Record<string, string | undefined>;

/** Enters the school holidays that come with the program into a migrated database without any. */
export async function enterSchoolHolidays(env: Environment, url: string): Promise<void> {
  if (!(await isEmpty(url))) return;
  const enter = ["--import", "tsx", "--conditions=react-server", "prisma/holidays.ts"];
  const { ok, output } = await runNode(enter, { ...env, DATABASE_URL: url });
  if (!ok) throw new Complaint(`${output}\nDie Schulferien ließen sich nicht laden.`);
}

function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM "school_holiday") AS empty`,
    );
    return rows[0]?.empty ?? true;
  });
}
