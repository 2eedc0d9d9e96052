import "server-only";
import { isChecked } from "@/lib/appeals/rules";
import type { Tx } from "@/lib/db";

/** Whether this network has every appeal checked by a second person before it is sent. */
export async function appealsNeedCheck(tx: Tx): Promise<boolean> {
  const setting = await tx.setting.findUnique({
    where: { key: "appealsNeedCheck" },
    select: { value: true },
  });
  return setting?.value === true;
}

/** Whether a draft still lacks a check it needs. */
export async function needsCheck(
  tx: Tx,
  appeal: { version: number; checkedVersion: number | null },
): Promise<boolean> {
  return !isChecked(appeal) && (await appealsNeedCheck(tx));
}
