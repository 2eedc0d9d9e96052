import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { type ChangedField, changedFields } from "@/lib/operator/wording";
import { fullName } from "@/lib/people/names";

export type SettingChange = {
  id: string;
  key: string;
  changedAt: Date;
  /** Null once the person was erased. */
  by: string | null;
  fields: ChangedField[];
};

const SHOWN = 20;

/** The last twenty changes, newest first, each with what stood there before. */
export async function listSettingChanges(actor: Actor): Promise<SettingChange[]> {
  assertCan(actor, "setting.change", null);
  const rows = await db.settingChange.findMany({
    orderBy: { id: "desc" },
    take: SHOWN,
    select: {
      id: true,
      key: true,
      changedAt: true,
      before: true,
      after: true,
      changedBy: { select: { givenName: true, familyName: true, erasedAt: true } },
    },
  });
  return rows.map(({ before, after, changedBy, ...row }) => ({
    ...row,
    by: changedBy.erasedAt ? null : fullName(changedBy),
    fields: changedFields(row.key, before, after),
  }));
}
