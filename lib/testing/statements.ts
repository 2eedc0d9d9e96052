import pg from "pg";

/** How many SQL statements a piece of work sends to the database. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client;
  const { query } = prototype;
  let count = 0;
  prototype.query = function counted(this: pg.Client, ...sent: unknown[]) {
    count += 1;
    return Reflect.apply(query, this, sent);
  } as typeof query;
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return count;
}
