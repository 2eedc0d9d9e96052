import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { commitmentsVisibleTo } from "@/lib/auth/scope";
import { inOfficeOn, sittingOn } from "@/lib/circles/seating";
import type { HandsDesk } from "@/lib/commitments/views";
import { db } from "@/lib/db";
import { personAndCity } from "@/lib/meetings/people";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What the page needs on which an agreement changes hands, or null when the actor may not see it. One statement. */
export const findHandsDesk = cache(
  async (actor: Actor, id: string, now: Date): Promise<HandsDesk | null> => {
    const row = await db.commitment.findFirst({
      where: { AND: [{ id }, commitmentsVisibleTo(actor)] },
      select: selection(now),
    });
    if (!row) return null;
    const { circle, handovers, owners: ownerRows, ...kept } = row;
    const sitting = circle?.members.map(({ city }) => city) ?? [];
    const ownerCityIds = ownerRows.map(({ cityId }) => cityId);
    const owners = ownerCityIds.length > 0 ? ownerRows.map(({ city }) => city) : sitting;
    return {
      ...kept,
      ownerCityIds,
      owners: namedByName(owners),
      sitting: namedByName(sitting),
      offer: handovers[0] ?? null,
      officials: owners.flatMap(({ id: cityId, name, officials }) =>
        officials.map((official) => ({
          id: official.id,
          cityId,
          inWords: personAndCity({ ...official, city: { name } }),
        })),
      ),
    };
  },
);

function namedByName(cities: readonly { id: string; name: string }[]) {
  return cities
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "de"));
}

function selection(now: Date) {
  const today = calendarDay(now);
  const city = {
    select: {
      id: true,
      name: true,
      officials: {
        where: inOfficeOn(calendarDay(now)),
        select: { id: true, givenName: true, familyName: true, officeTitle: true },
        orderBy: [{ officeKind: "asc" }, { familyName: "asc" }],
      },
    },
  } satisfies Prisma.CityDefaultArgs;
  return {
    id: true,
    title: true,
    version: true,
    status: true,
    circleId: true,
    responsibleId: true,
    owners: { select: { cityId: true, city }, orderBy: { city: { name: "asc" } } },
    handovers: {
      where: { acceptedAt: null, declinedAt: null, withdrawnAt: null },
      select: { toCityId: true },
      take: 1,
    },
    circle: {
      select: {
        members: {
          where: sittingOn(today),
          select: { city },
          orderBy: { city: { name: "asc" } },
        },
      },
    },
  } satisfies Prisma.CommitmentSelect;
}
