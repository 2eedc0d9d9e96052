import { db } from "@/lib/db";

/** Removes every row of every table and starts the counters again; new tables are found by themselves. */
export async function emptyDatabase(): Promise<void> {
  // Far quicker than TRUNCATE, which makes new files for every table and index. In the role of a
  // replica no trigger runs, neither the keys between tables nor the one that keeps audit rows.
  await db.$executeRaw`DO $$
    DECLARE
      name text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR name IN
        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      LOOP
        EXECUTE 'DELETE FROM ' || name;
      END LOOP;
      FOR name IN
        SELECT format('%I.%I', schemaname, sequencename) FROM pg_sequences
        WHERE schemaname = 'public' AND last_value IS NOT NULL
      LOOP
        EXECUTE 'ALTER SEQUENCE ' || name || ' RESTART';
      END LOOP;
    END $$`;
}
