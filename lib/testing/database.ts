import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

/** Removes every row of every table; new tables are found by themselves. */
export async function emptyDatabase(): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  await db.$executeRaw`TRUNCATE ${Prisma.raw(tables.map(({ name }) => name).join(", "))} RESTART IDENTITY`;
}
