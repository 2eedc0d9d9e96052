import "server-only";
import { isDeepStrictEqual } from "node:util";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import type { SettingKey } from "@/lib/operator/settings";
import type { Prisma } from "@/prisma/generated/client";

type Value = Prisma.InputJsonObject | boolean;

export type SettingWrite = {
  key: SettingKey;
  /** What is to stand there, given what stands there now. */
  value: (now: unknown) => Value;
  /** What stands in the fields of the form for a value of the table, by name. */
  fields: (value: unknown) => Record<string, string>;
  /** Whether the values are numbers and marks, which the audit log may hold. */
  isPlain?: true;
};

/**
 * Changes one setting inside the caller's transaction, who has asked the policy, for a form that started from the
 * version `known`, 0 while it was never changed; keeps what it was before.
 */
export async function writeSetting(
  tx: Tx,
  actor: Pick<Actor, "userId">,
  known: number,
  { key, value, fields, isPlain }: SettingWrite,
  now: Date,
): Promise<void> {
  // A row that is not there yet cannot be locked; readers are not kept waiting.
  await tx.$executeRaw`LOCK TABLE setting IN SHARE ROW EXCLUSIVE MODE`;
  const row = await tx.setting.findUnique({
    where: { key },
    select: { value: true, version: true },
  });
  const before = row?.value ?? {};
  const after = value(before);
  if (isDeepStrictEqual(before, after)) return;
  if ((row?.version ?? 0) !== known) throw new Outdated(fields(before), row?.version ?? 0);

  const version = known + 1;
  const changed = { value: after, version, changedAt: now, changedById: actor.userId };
  await tx.setting.upsert({
    where: { key },
    create: { key, ...changed },
    update: changed,
    select: { key: true },
  });
  const { id } = await tx.settingChange.create({
    data: { key, version, before, after, changedAt: now, changedById: actor.userId },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor,
    kind: "setting.changed",
    subjectId: id,
    details: { key, version, ...(isPlain ? { before, after } : {}) },
    at: now,
  });
  // Every server hears of it (lib/operator/shown.ts).
  await tx.$executeRaw`SELECT pg_notify('setting', '')`;
}
