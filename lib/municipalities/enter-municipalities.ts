import "server-only";
import { inTransaction } from "@/lib/db";
import type { MunicipalityRow } from "@/lib/municipalities/file";

/**
 * Enters the register of municipalities that comes with the program where there is none yet, in one statement.
 * Called at the start, never by a request; two servers starting at once enter it once.
 */
export async function enterMunicipalities(
  rows: readonly MunicipalityRow[],
): Promise<{ entered: number }> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE municipality IN SHARE ROW EXCLUSIVE MODE`;
    const known = await tx.municipality.findFirst({ select: { ags: true } });
    if (known) return { entered: 0 };
    const entered = await tx.$executeRaw`
      INSERT INTO municipality (ags, name, designation, state, latitude, longitude)
      SELECT ags, name, designation, state, latitude, longitude FROM unnest(
        ${rows.map(({ ags }) => ags)}::text[],
        ${rows.map(({ name }) => name)}::text[],
        ${rows.map(({ designation }) => designation)}::text[],
        ${rows.map(({ state }) => state)}::"FederalState"[],
        ${rows.map(({ latitude }) => latitude)}::float8[],
        ${rows.map(({ longitude }) => longitude)}::float8[]
      ) AS r(ags, name, designation, state, latitude, longitude)`;
    return { entered };
  });
}
