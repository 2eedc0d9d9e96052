import "server-only";
import { appealsNeedCheck } from "@/lib/appeals/read-need";
import { isChecked } from "@/lib/appeals/rules";
import { type AppealAsWritten, lastWriterOf, text } from "@/lib/appeals/standing";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { appealsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";

export type DraftDesk = {
  appeal: AppealAsWritten;
  /** Whether nothing is sent here without a check. */
  needed: boolean;
  writes: boolean;
  /** Whether it waits for the reader to find it good. */
  checks: boolean;
};

/** A draft for those who write or check it, or null. */
export async function findDraftDesk(actor: Actor, slug: string): Promise<DraftDesk | null> {
  const appeal = await db.appeal.findFirst({
    where: { AND: [{ slug }, appealsVisibleTo(actor)] },
    select: text,
  });
  if (!appeal) return null;
  const writes = can(actor, "appeal.write", null);
  const mayCheck = can(actor, "appeal.check", appeal);
  if (!writes && !mayCheck) return null;
  const [needed, writer] = await Promise.all([appealsNeedCheck(db), lastWriterOf(db, appeal.id)]);
  const checks = mayCheck && writer !== actor.userId && !isChecked(appeal);
  return { appeal, needed, writes, checks };
}
