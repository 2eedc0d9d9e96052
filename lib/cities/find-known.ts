import "server-only";
import { headsOn, workingOn } from "@/lib/circles/seating";
import type { CityFacts } from "@/lib/cities/facts";
import type { KnownCity, KnownPlace } from "@/lib/cities/judging";
import type { ReadRow } from "@/lib/cities/lines";
import { db, type Tx } from "@/lib/db";
import { toDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** All cities as rows of a table, former members too, in the order of their addresses. One statement. */
export async function readKnownCities(tx: Pick<Tx, "city">, today: Date): Promise<KnownCity[]> {
  const rows = await tx.city.findMany({ select: selection(today), orderBy: { slug: "asc" } });
  return rows.map((row) => asKnown(row, today));
}

type CityRow = Prisma.CityGetPayload<{ select: ReturnType<typeof selection> }>;

function asKnown({ memberships, bodies, officials, ...row }: CityRow, today: Date): KnownCity {
  const membership =
    memberships.find(({ leftOn }) => !leftOn || leftOn > today) ?? memberships[0] ?? null;
  const body = bodies[0] ?? null;
  const head = officials[0] ?? null;
  const { id, ...facts } = row;
  return {
    id,
    facts: { ...facts, ...ofMembership(membership), ...ofBody(body), ...ofHead(head) },
    membershipId: membership?.id ?? null,
    bodyId: body?.id ?? null,
    carrierId: body?.carriers[0]?.id ?? null,
    headId: head?.id ?? null,
  };
}

function ofMembership(membership: CityRow["memberships"][number] | null) {
  return {
    joinedOn: dayOrNull(membership?.joinedOn),
    leftOn: dayOrNull(membership?.leftOn),
    cohort: membership?.cohort ? String(membership.cohort) : null,
  };
}

function ofBody(body: CityRow["bodies"][number] | null) {
  const carrier = body?.carriers[0];
  return {
    body: body?.name ?? null,
    carrier: carrier?.name ?? null,
    carrierKind: carrier?.kind ?? null,
  };
}

function ofHead(head: CityRow["officials"][number] | null) {
  return {
    officeTitle: head?.officeTitle ?? null,
    givenName: head?.givenName ?? null,
    familyName: head?.familyName ?? null,
    termEndsOn: dayOrNull(head?.termEndsOn),
  };
}

function selection(today: Date) {
  return {
    id: true,
    slug: true,
    name: true,
    fullName: true,
    state: true,
    kind: true,
    ags: true,
    parentAgs: true,
    email: true,
    memberships: {
      select: { id: true, joinedOn: true, leftOn: true, cohort: true },
      orderBy: [{ joinedOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    },
    bodies: {
      where: workingOn(today),
      select: {
        id: true,
        name: true,
        carriers: {
          where: workingOn(today),
          select: { id: true, name: true, kind: true },
          orderBy: { id: "asc" },
          take: 1,
        },
      },
      orderBy: { id: "asc" },
      take: 1,
    },
    officials: {
      where: headsOn(today),
      select: { id: true, officeTitle: true, givenName: true, familyName: true, termEndsOn: true },
      orderBy: { id: "asc" },
      take: 1,
    },
  } satisfies Prisma.CitySelect;
}

/** The facts of all cities for a table. Asked for by those who may import alone. One statement. */
export async function listCityFacts(today: Date): Promise<CityFacts[]> {
  return (await readKnownCities(db, today)).map(({ facts }) => facts);
}

/** The municipalities rows may mean: by the keys they name, by name where they name none. One statement. */
export function readPlaces(
  tx: Pick<Tx, "$queryRaw">,
  rows: readonly ReadRow[],
  chosen: ReadonlyMap<number, string> = new Map(),
): Promise<KnownPlace[]> {
  const keys = [
    ...rows.flatMap(({ facts }) => [facts.ags, facts.parentAgs].filter((key) => key !== null)),
    ...[...chosen.values()].flatMap((word) => (word.startsWith("place:") ? [word.slice(6)] : [])),
  ];
  const names = rows.flatMap(({ facts }) => (facts.ags ? [] : [facts.name ?? ""]));
  return tx.$queryRaw<KnownPlace[]>`
    SELECT ags, name, state::text AS state FROM municipality
    WHERE ags = ANY(${keys}::text[])
      OR lower(split_part(name, ',', 1)) = ANY(SELECT lower(typed) FROM unnest(${names}::text[]) AS typed)
    ORDER BY ags`;
}

function dayOrNull(day: Date | null | undefined): string | null {
  return day ? toDay(day) : null;
}
