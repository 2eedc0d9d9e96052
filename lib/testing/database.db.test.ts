import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { emptyDatabase } from "@/lib/testing/database";

it("empties every table but the book of migrations", async () => {
  await db.$executeRaw`CREATE TABLE IF NOT EXISTS newcomer (id serial PRIMARY KEY)`;
  await db.$executeRaw`INSERT INTO newcomer DEFAULT VALUES`;

  await emptyDatabase();

  await db.$executeRaw`INSERT INTO newcomer DEFAULT VALUES`;
  expect(await db.$queryRaw`SELECT id FROM newcomer`).toEqual([{ id: 1 }]);
  expect(await db.$queryRaw`SELECT count(*) > 0 AS kept FROM "_prisma_migrations"`).toEqual([
    { kept: true },
  ]);
  await db.$executeRaw`DROP TABLE newcomer`;
});
