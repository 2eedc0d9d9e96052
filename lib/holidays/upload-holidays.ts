import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { holidayUploadsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { readHolidayFile } from "@/lib/holidays/file";
import { lockHolidays } from "@/lib/holidays/lock";
import type { UploadHolidays } from "@/lib/holidays/schema";

/** Lays new holiday data down to be looked at; nothing changes yet. It takes the place of one that still waited. */
export async function uploadHolidays(
  actor: Actor,
  input: UploadHolidays,
  now = new Date(),
): Promise<{ id: string }> {
  const { periods, wrong } = readHolidayFile(input.csv);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "holidays.replace", null);
      await lockHolidays(tx);
      await tx.holidayUpload.updateMany({
        where: {
          AND: [{ confirmedAt: null, discardedAt: null }, holidayUploadsVisibleTo(actor)],
        },
        data: { discardedAt: now },
      });
      return tx.holidayUpload.create({
        data: {
          fileName: input.fileName,
          rows: JSON.parse(JSON.stringify({ periods, wrong })),
          uploadedAt: now,
          uploadedById: actor.userId,
        },
        select: { id: true },
      });
    }),
  );
}
