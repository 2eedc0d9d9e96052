import "server-only";
import { randomUUID } from "node:crypto";
import { asCarrierKind, asKind, asState } from "@/lib/cities/facts";
import { type JudgedRow, kindOf } from "@/lib/cities/judging";
import { freeSlug } from "@/lib/cities/register";
import type { Tx } from "@/lib/db";
import { calendarDay, readDay } from "@/lib/time";

type Fresh = { facts: JudgedRow["facts"]; id: string; bodyId: string };

/** Enters the new cities of an import with membership, coordination body, carrier and head where said; gives their ids. At most seven statements. */
export async function enterNewCities(
  tx: Tx,
  rows: readonly JudgedRow[],
  now: Date,
): Promise<string[]> {
  const fresh = rows
    .filter(({ verdict }) => verdict.state === "new")
    .map(({ facts }) => ({ facts, id: randomUUID(), bodyId: randomUUID() }));
  if (fresh.length === 0) return [];
  await enterCities(tx, fresh);
  await enterMemberships(tx, fresh, now);
  await enterBodies(tx, fresh);
  await enterHeads(tx, fresh);
  return fresh.map(({ id }) => id);
}

async function enterCities(tx: Tx, fresh: readonly Fresh[]): Promise<void> {
  const taken = new Set(
    (await tx.city.findMany({ select: { slug: true } })).map(({ slug }) => slug),
  );
  const places = await placesOf(
    tx,
    fresh.flatMap(({ facts }) => facts.ags ?? facts.parentAgs ?? []),
  );

  await tx.city.createMany({
    data: fresh.map(({ id, facts }) => {
      const { name, state, fullName, ags, parentAgs, email } = facts;
      const place = places.get(ags ?? parentAgs ?? "");
      return {
        ...{ id, fullName, ags, parentAgs, email },
        name: name ?? "",
        state: asState(state ?? ""),
        kind: asKind(kindOf(facts)),
        slug: freeSlug({ name: name ?? "", state: state ?? "" }, taken),
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
      };
    }),
  });
}

async function enterMemberships(tx: Tx, fresh: readonly Fresh[], now: Date): Promise<void> {
  await tx.networkMembership.createMany({
    data: fresh.map(({ id, facts }) => ({
      cityId: id,
      joinedOn: dayOf(facts.joinedOn) ?? (facts.cohort ? null : calendarDay(now)),
      leftOn: dayOf(facts.leftOn),
      cohort: facts.cohort ? Number(facts.cohort) : null,
    })),
  });
}

async function enterBodies(tx: Tx, fresh: readonly Fresh[]): Promise<void> {
  const bodied = fresh.filter(({ facts }) => facts.body ?? facts.carrier);
  await tx.coordinationBody.createMany({
    data: bodied.map(({ id, bodyId, facts }) => ({
      ...{ id: bodyId, cityId: id },
      name: facts.body ?? facts.carrier ?? "",
    })),
  });
  await tx.carrier.createMany({
    data: bodied.flatMap(({ bodyId, facts: { carrier, carrierKind } }) =>
      carrier
        ? [{ bodyId, name: carrier, kind: carrierKind ? asCarrierKind(carrierKind) : null }]
        : [],
    ),
  });
}

async function enterHeads(tx: Tx, fresh: readonly Fresh[]): Promise<void> {
  await tx.official.createMany({
    data: fresh.flatMap(({ id, facts }) =>
      facts.officeTitle
        ? [
            {
              ...{ cityId: id, officeKind: "HEAD" as const, officeTitle: facts.officeTitle },
              ...{ givenName: facts.givenName, familyName: facts.familyName },
              termEndsOn: dayOf(facts.termEndsOn),
            },
          ]
        : [],
    ),
  });
}

async function placesOf(tx: Tx, keys: string[]) {
  const places = await tx.municipality.findMany({
    where: { ags: { in: keys } },
    select: { ags: true, latitude: true, longitude: true },
  });
  return new Map(places.map((place) => [place.ags, place]));
}

function dayOf(value: string | null | undefined): Date | null {
  return value ? readDay(value) : null;
}
