import "server-only";
import { inTransaction } from "@/lib/db";
import type { HolidayRow } from "@/lib/holidays/file";
import { lockHolidays } from "@/lib/holidays/lock";

/**
 * Enters the school holidays that come with the program where there are none yet; what an office has uploaded stays.
 * Called at the start, never by a request; two servers starting at once enter them once.
 */
export async function enterHolidays(rows: readonly HolidayRow[]): Promise<{ entered: number }> {
  return inTransaction(async (tx) => {
    await lockHolidays(tx);
    const known = await tx.schoolHoliday.findFirst({ select: { id: true } });
    if (known) return { entered: 0 };
    const { count } = await tx.schoolHoliday.createMany({ data: [...rows] });
    return { entered: count };
  });
}
