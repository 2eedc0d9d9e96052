import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { holidayUploadsVisibleTo, schoolHolidaysVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import type { HolidayFile, HolidayRow } from "@/lib/holidays/file";
import { readKept } from "@/lib/holidays/schema";
import type { FederalState } from "@/prisma/generated/enums";

/** The school holidays of states, or of all, in order. One statement. */
export async function listSchoolHolidays(
  actor: Actor,
  states?: readonly FederalState[],
): Promise<HolidayRow[]> {
  return db.schoolHoliday.findMany({
    where: {
      AND: [schoolHolidaysVisibleTo(actor), ...(states ? [{ state: { in: [...states] } }] : [])],
    },
    select: { state: true, name: true, startsOn: true, endsOn: true, source: true },
    orderBy: [{ state: "asc" }, { startsOn: "asc" }, { name: "asc" }],
  });
}

export type OpenUpload = HolidayFile & {
  id: string;
  fileName: string;
  uploadedAt: Date;
  uploadedBy: { givenName: string; familyName: string };
};

/** New holiday data that wait for a decision; null when there are none. One statement. */
export async function findWaitingUpload(actor: Actor): Promise<OpenUpload | null> {
  const upload = await db.holidayUpload.findFirst({
    where: { AND: [{ confirmedAt: null, discardedAt: null }, holidayUploadsVisibleTo(actor)] },
    select: {
      id: true,
      fileName: true,
      rows: true,
      uploadedAt: true,
      uploadedBy: { select: { givenName: true, familyName: true } },
    },
    orderBy: { uploadedAt: "desc" },
  });
  if (!upload) return null;
  const { rows, ...rest } = upload;
  return { ...rest, ...readKept(rows) };
}
