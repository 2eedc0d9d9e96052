import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { findOpenUpload } from "@/lib/holidays/find-open-upload";
import { lockHolidays } from "@/lib/holidays/lock";
import { type DecideUpload, readKept } from "@/lib/holidays/schema";

/** Puts uploaded holiday data in the place of all there were. Data with a wrong line are refused as "incomplete". */
export async function replaceHolidays(
  actor: Actor,
  input: DecideUpload,
  now = new Date(),
): Promise<{ rows: number }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      await lockHolidays(tx);
      const upload = await findOpenUpload(tx, actor, input.uploadId);
      assertCan(actor, "holidays.replace", null);
      const { periods, wrong } = readKept(upload.rows);
      if (wrong.length > 0 || periods.length === 0) throw new Refused("incomplete");

      await tx.schoolHoliday.deleteMany({});
      await tx.schoolHoliday.createMany({ data: periods });
      await tx.holidayUpload.update({
        where: { id: upload.id },
        data: { confirmedAt: now },
        select: { id: true },
      });
      const details = { rows: periods.length };
      await recordEvent(tx, {
        actor,
        kind: "holidays.replaced",
        subjectId: upload.id,
        details,
        at: now,
      });
      return details;
    }),
  );
}
