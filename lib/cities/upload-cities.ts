import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { cityImportsVisibleTo } from "@/lib/auth/scope";
import type { UploadCities } from "@/lib/cities/importing";
import { readTable } from "@/lib/cities/lines";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";

/** Lays a table of cities down to be looked at; no city changes yet. It takes the place of those that still waited. */
export async function uploadCities(
  actor: Actor,
  input: UploadCities,
  now = new Date(),
): Promise<{ id: string }> {
  const table = readTable(input.cells);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "city.import", null);
      await tx.cityImport.deleteMany({
        where: { AND: [{ confirmedAt: null }, cityImportsVisibleTo(actor)] },
      });
      return tx.cityImport.create({
        data: {
          fileName: input.fileName,
          rows: table,
          uploadedAt: now,
          uploadedById: actor.userId,
        },
        select: { id: true },
      });
    }),
  );
}
