import "server-only";
import { randomUUID } from "node:crypto";
import { asCarrierKind, asKind, asState, type Fact } from "@/lib/cities/facts";
import { type FactChange, type JudgedRow, type KnownCity, kindOf } from "@/lib/cities/judging";
import { freeSlug } from "@/lib/cities/register";
import type { Tx } from "@/lib/db";
import { calendarDay, readDay } from "@/lib/time";

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
  await tx.networkMembership.createMany({
    data: fresh.map(({ id, facts }) => ({
      cityId: id,
      joinedOn: dayOf(facts.joinedOn) ?? (facts.cohort ? null : calendarDay(now)),
      leftOn: dayOf(facts.leftOn),
      cohort: facts.cohort ? Number(facts.cohort) : null,
    })),
  });
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
  return fresh.map(({ id }) => id);
}

async function placesOf(tx: Tx, keys: string[]) {
  const places = await tx.municipality.findMany({
    where: { ags: { in: keys } },
    select: { ags: true, latitude: true, longitude: true },
  });
  return new Map(places.map((place) => [place.ags, place]));
}

/** Writes what changed of one city; another carrier follows the present one, everything else takes its place. */
export async function changeCity(
  tx: Tx,
  city: KnownCity,
  changes: readonly FactChange[],
  now: Date,
): Promise<void> {
  const after = new Map(changes.map((change) => [change.fact, change.after]));
  await tx.city.update({
    where: { id: city.id },
    data: { ...ofCity(after), version: { increment: 1 } },
    select: { id: true },
  });
  if (touches(after, ["joinedOn", "leftOn", "cohort"])) await keepMembership(tx, city, after);
  if (touches(after, ["body", "carrier", "carrierKind"]))
    await keepBody(tx, city, after, calendarDay(now));
  if (touches(after, ["officeTitle", "givenName", "familyName", "termEndsOn"]))
    await keepHead(tx, city, after);
}

type After = ReadonlyMap<Fact, string>;

function touches(after: After, facts: readonly Fact[]): boolean {
  return facts.some((fact) => after.has(fact));
}

function ofCity(after: After) {
  const state = after.get("state");
  const kind = after.get("kind");
  return {
    ...picked(after, ["name", "fullName", "ags", "parentAgs", "email"]),
    ...(state ? { state: asState(state) } : {}),
    ...(kind ? { kind: asKind(kind) } : {}),
  };
}

async function keepMembership(tx: Tx, { id, membershipId }: KnownCity, after: After) {
  const cohort = after.get("cohort");
  const data = {
    ...days(after, ["joinedOn", "leftOn"]),
    ...(cohort ? { cohort: Number(cohort) } : {}),
  };
  if (membershipId === null)
    await tx.networkMembership.createMany({ data: [{ cityId: id, ...data }] });
  else await tx.networkMembership.updateMany({ where: { id: membershipId }, data });
}

async function keepBody(tx: Tx, city: KnownCity, after: After, today: Date) {
  const bodyId = city.bodyId ?? randomUUID();
  const name = after.get("body");
  if (city.bodyId === null)
    await tx.coordinationBody.createMany({
      data: [{ id: bodyId, cityId: city.id, name: name ?? after.get("carrier") ?? "" }],
    });
  else if (name) await tx.coordinationBody.updateMany({ where: { id: bodyId }, data: { name } });

  const carrier = after.get("carrier");
  const kind = after.get("carrierKind");
  const kindColumn = kind ? { kind: asCarrierKind(kind) } : {};
  if (carrier === undefined) {
    if (city.carrierId)
      await tx.carrier.updateMany({ where: { id: city.carrierId }, data: kindColumn });
    return;
  }
  if (city.carrierId)
    await tx.carrier.updateMany({ where: { id: city.carrierId }, data: { endedOn: today } });
  await tx.carrier.createMany({
    data: [{ bodyId, name: carrier, ...kindColumn, startedOn: city.carrierId ? today : null }],
  });
}

async function keepHead(tx: Tx, { id, headId, facts }: KnownCity, after: After) {
  const data = {
    ...picked(after, ["givenName", "familyName"]),
    ...days(after, ["termEndsOn"]),
  };
  const officeTitle = after.get("officeTitle") ?? facts.officeTitle ?? "";
  if (headId === null)
    await tx.official.createMany({
      data: [{ cityId: id, officeKind: "HEAD", officeTitle, ...data }],
    });
  else
    await tx.official.updateMany({
      where: { id: headId },
      data: { ...data, officeTitle, version: { increment: 1 } },
    });
}

function picked<Key extends Fact>(after: After, facts: readonly Key[]): { [K in Key]?: string } {
  const pairs = facts.flatMap((fact) => {
    const value = after.get(fact);
    return value === undefined ? [] : [[fact, value]];
  });
  return Object.fromEntries(pairs);
}

function days<Key extends Fact>(after: After, facts: readonly Key[]): { [K in Key]?: Date } {
  const pairs = facts.flatMap((fact) => {
    const day = dayOf(after.get(fact));
    return day === null ? [] : [[fact, day]];
  });
  return Object.fromEntries(pairs);
}

function dayOf(value: string | null | undefined): Date | null {
  return value ? readDay(value) : null;
}
