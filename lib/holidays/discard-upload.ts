import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { findOpenUpload } from "@/lib/holidays/find-open-upload";
import { lockHolidays } from "@/lib/holidays/lock";
import type { DecideUpload } from "@/lib/holidays/schema";

/** Lays uploaded holiday data aside; those there were stay. */
export async function discardUpload(
  actor: Actor,
  input: DecideUpload,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      await lockHolidays(tx);
      const { id } = await findOpenUpload(tx, actor, input.uploadId);
      assertCan(actor, "holidays.replace", null);
      return tx.holidayUpload.update({
        where: { id },
        data: { discardedAt: now },
        select: { id: true },
      });
    }),
  );
}
