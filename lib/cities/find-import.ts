import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { cityImportsVisibleTo } from "@/lib/auth/scope";
import { readKnownCities, readPlaces } from "@/lib/cities/find-known";
import { type JudgedRow, judgeRows } from "@/lib/cities/judging";
import { readKeptTable, type WrongRow } from "@/lib/cities/lines";
import { db, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { checksumOf } from "@/lib/form/checksum";
import { calendarDay, toDay } from "@/lib/time";

/** An import that waits, each row with its state beside what is known today. */
export type OpenImport = {
  id: string;
  fileName: string;
  uploadedAt: Date;
  uploadedBy: { givenName: string; familyName: string };
  rows: JudgedRow[];
  wrong: WrongRow[];
  /** Checksum of the states, so that nothing else is taken over than what was shown. */
  shown: string;
};

/** The import that waits to be confirmed, or null. Three statements. */
export async function findWaitingImport(actor: Actor, now: Date): Promise<OpenImport | null> {
  const kept = await db.cityImport.findFirst({
    where: { AND: [{ confirmedAt: null }, cityImportsVisibleTo(actor)] },
    select: {
      id: true,
      fileName: true,
      rows: true,
      uploadedAt: true,
      uploadedBy: { select: { givenName: true, familyName: true } },
    },
    orderBy: { uploadedAt: "desc" },
  });
  if (!kept) return null;
  return { ...kept, ...(await judgeImport(db, kept.rows, now)) };
}

/** Reads an import for a decision; out of sight or laid aside it is refused as "notFound", taken over as "alreadyDecided". */
export async function findOpenImport(tx: Tx, actor: Actor, id: string) {
  const kept = await tx.cityImport.findFirst({
    where: { AND: [{ id }, cityImportsVisibleTo(actor)] },
    select: { id: true, rows: true, confirmedAt: true },
  });
  if (!kept) throw new Refused("notFound");
  if (kept.confirmedAt) throw new Refused("alreadyDecided");
  return kept;
}

/** Gives kept rows their states. Two statements. */
export async function judgeImport(
  tx: Pick<Tx, "city" | "$queryRaw">,
  kept: unknown,
  now: Date,
  chosen?: ReadonlyMap<number, string>,
) {
  const today = calendarDay(now);
  const { rows, wrong } = readKeptTable(kept);
  const cities = await readKnownCities(tx, today);
  const places = await readPlaces(tx, rows, chosen);
  const standing = { cities, places, today: toDay(today) };
  const judged = judgeRows(rows, standing);
  return {
    rows: judged,
    wrong,
    shown: checksumOf(JSON.stringify(judged)),
    decided: chosen ? judgeRows(rows, standing, chosen) : judged,
  };
}
