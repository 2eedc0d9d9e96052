import { expect, it } from "vitest";
import { readActor } from "@/lib/auth/read-actor";
import { composeBriefing } from "@/lib/briefings/compose";
import { findBriefing } from "@/lib/briefings/queries";
import { db } from "@/lib/db";
import { emptyDatabase } from "@/lib/testing/database";
import { openPdf } from "@/lib/testing/pdf";
import { loadDemoWorld } from "@/prisma/demo/load-demo-world";

it.each([
  ["today", new Date()],
  ["on a day from which many dates are long in words", new Date("2026-11-26T09:00:00Z")],
])(
  "has one page for each of the four cities %s",
  async (_, now) => {
    await emptyDatabase();
    await loadDemoWorld(now);
    const where = { startsAt: { gt: now }, cancelledAt: null, invitedAt: { not: null } };
    const meeting = await db.meeting.findFirstOrThrow({ where, orderBy: { startsAt: "asc" } });
    const user = { email: "prozessmanagement@lemgo.example" };
    const { id } = await db.user.findUniqueOrThrow({ where: user });
    const actor = await readActor(id, "00000000-0000-7000-8000-000000000000", now);
    for (const city of ["stendal", "lemgo", "parchim", "gardelegen"]) {
      const briefing = actor && (await findBriefing(actor, meeting.id, city));
      if (!briefing) throw new Error(`no sheet for ${city}`);
      expect((await openPdf(composeBriefing(briefing, now))).numPages).toBe(1);
    }
  },
  60_000,
);
