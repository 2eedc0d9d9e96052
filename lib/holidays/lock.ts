import "server-only";
import type { Tx } from "@/lib/db";

/** Holiday data are replaced as a whole: whoever writes them waits for whoever writes them now. Reading goes on. */
export async function lockHolidays(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE school_holiday IN SHARE ROW EXCLUSIVE MODE`;
}
