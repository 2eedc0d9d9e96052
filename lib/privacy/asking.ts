import type { Tx } from "@/lib/db";
import type { Ask } from "@/lib/privacy/catalogue";

/** Asks within a transaction or with the pool, by statements made of the catalogue's own quoted names. */
export function asking(tx: Pick<Tx, "$queryRawUnsafe">): Ask {
  return <Row>(sql: string, values: readonly unknown[]) =>
    tx.$queryRawUnsafe<Row[]>(sql, ...values);
}
