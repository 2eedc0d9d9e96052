import pg from "pg";
import { env } from "@/lib/env";

type Sent = { text: string; values: unknown[] };

/** How many SQL statements a piece of work sends to the database. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await listen(work)).length;
}

/** How the database would answer the statements of a piece of work if going through whole tables were dear, as it is where they are long. */
export async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements = await listen(work);
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    await client.query("SET enable_seqscan = off; SET enable_indexscan = off");
    const plans: string[] = [];
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN ${text}`, values);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
    return plans;
  } finally {
    await client.end();
  }
}

async function listen(work: () => Promise<unknown>): Promise<Sent[]> {
  const { prototype } = pg.Client;
  const { query } = prototype;
  const statements: Sent[] = [];
  prototype.query = function heard(this: pg.Client, ...sent: [Sent]) {
    statements.push(sent[0]);
    return Reflect.apply(query, this, sent);
  } as typeof query;
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return statements;
}
