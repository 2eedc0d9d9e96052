import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findOpenImport } from "@/lib/cities/find-import";
import type { DiscardImport } from "@/lib/cities/importing";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";

/** Lays an import aside: it is erased, no city changes. */
export async function discardImport(actor: Actor, input: DiscardImport): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { id } = await findOpenImport(tx, actor, input.importId);
      assertCan(actor, "city.import", null);
      return tx.cityImport.delete({ where: { id }, select: { id: true } });
    }),
  );
}
