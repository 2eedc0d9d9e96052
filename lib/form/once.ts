import "server-only";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/**
 * Does the work once per form key: a second send of the same form waits for the first
 * and gets the same answer. A refused send leaves the key free.
 */
export async function once<Result extends Prisma.InputJsonObject>(
  tx: Tx,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  // A key another transaction holds uncommitted makes this insert wait for its end.
  const claimed = await tx.formSubmission.createMany({ data: [{ key }], skipDuplicates: true });
  if (claimed.count === 0) return earlier<Result>(tx, key);

  const result = await work();
  await tx.formSubmission.update({ where: { key }, data: { result }, select: { key: true } });
  return result;
}

async function earlier<Result>(tx: Tx, key: string): Promise<Result> {
  const { result } = await tx.formSubmission.findUniqueOrThrow({
    where: { key },
    select: { result: true },
  });
  return result as Result;
}
