import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { tellAsked } from "@/lib/releases/sending";

type Person = {
  id: string;
  cityId: string;
  email: string | null;
  city: { email: string | null };
};

/** Who is asked, where the mail goes, and for which city mayor and office may answer. */
export type Asked = {
  officialId: string | null;
  cityId: string | null;
  name: string;
  email: string | null;
};

/** An official as somebody to ask; the town hall's address stands in where there is no own. */
export function askedOfficial(official: Person, name: string): Asked {
  return {
    officialId: official.id,
    cityId: official.cityId,
    name,
    email: official.email ?? official.city.email,
  };
}

/** Asks somebody for their words or their picture, keeps word for word what they are shown, and writes to them. */
export async function ask(
  tx: Tx,
  actor: Actor,
  about: { quoteId: string } | { photoId: string },
  { text, ...asked }: Asked & { text: string },
  now: Date,
): Promise<void> {
  if (!asked.email) throw new Refused("unreachable");
  const release = await tx.release.create({
    data: { ...about, ...asked, text, askedAt: now, askedById: actor.userId },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor,
    kind: "release.asked",
    subjectId: release.id,
    details: about,
    at: now,
  });
  await tellAsked(tx, release.id, "asked", now);
}
