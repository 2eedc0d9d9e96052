import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { findStanding } from "@/lib/meetings/standing";
import type { NoteQuote } from "@/lib/press/schema";

/** Notes what somebody said at a meeting. Its number stays for good, even when quotes before it are removed. */
export async function noteQuote(
  actor: Actor,
  input: NoteQuote,
  now = new Date(),
): Promise<{ meetingId: string; position: number }> {
  const { meetingId } = input;
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, meetingId);
      assertCan(actor, "press.write", meeting);
      if (meeting.startsAt > now) throw new Refused("notYetBegun");
      const last = await tx.quote.aggregate({ where: { meetingId }, _max: { position: true } });
      const position = (last._max.position ?? 0) + 1;
      const quote = await tx.quote.create({
        data: {
          meetingId,
          position,
          text: input.text,
          notedAt: now,
          ...(await speakerOf(tx, meeting.circleId, input)),
        },
        select: { id: true },
      });
      const details = { meetingId, position };
      await recordEvent(tx, { actor, kind: "quote.noted", subjectId: quote.id, details, at: now });
      return { meetingId, position };
    }),
  );
}

/** An official of a city that sits or sat in the circle; or whoever is named. */
async function speakerOf(tx: Tx, circleId: string, input: NoteQuote) {
  const { officialId, speakerName, speakerOffice } = input;
  if (!officialId) return { speakerName, speakerOffice };
  const official = await tx.official.findFirst({
    where: { id: officialId, city: { circles: { some: { circleId } } } },
    select: { cityId: true },
  });
  if (!official) throw new Refused("notFound");
  return { officialId, cityId: official.cityId };
}
