import type { Client } from "pg";

export type Table = {
  name: string;
  columns: string;
  /** Whether its rows hold files, of which few fit into memory. */
  holdsFiles: boolean;
};

export type ForeignKey = { table: string; name: string; definition: string };

/** All tables of the application with the columns that are stored; names are quoted for SQL. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT format('%I', relname) AS name,
      string_agg(format('%I', attname), ', ' ORDER BY attnum) AS columns,
      bool_or(atttypid = 'bytea'::regtype) AS "holdsFiles"
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      AND relname <> '_prisma_migrations'
      AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    GROUP BY relname ORDER BY relname`);
  return rows;
}

/** The foreign keys of all tables, as they have to be made again. */
export async function readForeignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT conrelid::regclass::text AS "table", format('%I', conname) AS name,
      pg_get_constraintdef(oid) AS definition
    FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conname`);
  return rows;
}

/** How far the counters of the tables have come; one that was never used is left out. */
export async function readCounters(client: Client): Promise<[name: string, value: string][]> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    SELECT format('%I', sequencename) AS name, last_value::text AS value
    FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1`);
  return rows.map(({ name, value }) => [name, value]);
}

/** The names of the migrations that were applied, in order. */
export async function readMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT migration_name AS name FROM "_prisma_migrations"
    WHERE rolled_back_at IS NULL ORDER BY migration_name`);
  return rows.map(({ name }) => name);
}
