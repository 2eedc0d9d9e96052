import "server-only";
import { inForce } from "@/lib/auth/mandates";
import { inOfficeOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { fullName } from "@/lib/people/names";
import type { AskedInvitation } from "@/lib/replies/asked";
import type { Attendee } from "@/lib/replies/asks";
import { isAt } from "@/lib/replies/rules";
import { calendarDay } from "@/lib/time";

/** Who gave an answer: the invited official, or somebody of the same town hall in their name. */
export type Giver = { onBehalf: boolean; name: string | null };

type Sent = { sender: string | null; senderName: string | null };

/** Who is behind an answer; null for somebody the network does not know in that town hall. */
export async function findGiver(
  tx: Tx,
  { official }: Pick<AskedInvitation, "official">,
  { address, sentBy }: Attendee,
  { sender, senderName }: Sent,
  now: Date,
): Promise<Giver | null> {
  if (!sender) return null;
  const isTownHall = isAt(official.city.email, sender);
  const isOwn = isAt(official.email, sender) || (isAt(sender, address) && !isTownHall);
  if (isOwn) {
    if (!sentBy || isAt(sentBy, address)) return { onBehalf: false, name: null };
    return {
      onBehalf: true,
      name: (await findColleague(tx, official.cityId, sentBy, now)) ?? sentBy,
    };
  }
  const name = await findColleague(tx, official.cityId, sender, now);
  if (name) return { onBehalf: true, name };
  return isTownHall ? { onBehalf: true, name: senderName } : null;
}

/** The name of somebody who works in a city's town hall: an official in office, or who answers for the city. */
async function findColleague(
  tx: Tx,
  cityId: string,
  address: string,
  now: Date,
): Promise<string | null> {
  const email = { equals: address, mode: "insensitive" } as const;
  const user = await tx.user.findFirst({
    where: {
      email,
      blockedAt: null,
      mandates: {
        some: {
          cityId,
          role: { in: ["MAYOR", "OFFICE"] },
          ...inForce(now),
        },
      },
    },
    select: { givenName: true, familyName: true },
  });
  if (user) return fullName(user);
  const official = await findOfficial(tx, cityId, address, now);
  return official ? (fullName(official) ?? official.officeTitle) : null;
}

/** An official of a city who holds office today, by address. */
export async function findOfficial(tx: Tx, cityId: string, address: string, now: Date) {
  return tx.official.findFirst({
    where: {
      ...inOfficeOn(calendarDay(now)),
      cityId,
      email: { equals: address, mode: "insensitive" },
    },
    select: { id: true, givenName: true, familyName: true, officeTitle: true },
  });
}
