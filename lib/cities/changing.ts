import "server-only";
import { randomUUID } from "node:crypto";
import { asCarrierKind, type Fact } from "@/lib/cities/facts";
import type { FactChange, KnownCity } from "@/lib/cities/judging";
import type { Tx } from "@/lib/db";
import { calendarDay, readDay } from "@/lib/time";

/** A city with what a table says otherwise of it. */
export type ChangedCity = { city: KnownCity; changes: readonly FactChange[] };

type Change = { city: KnownCity; after: ReadonlyMap<Fact, string> };

/**
 * Writes what changed of many cities; another carrier follows the present one, everything else takes its place. At
 * most ten statements, however many cities there are.
 */
export async function changeCities(
  tx: Tx,
  changed: readonly ChangedCity[],
  now: Date,
): Promise<void> {
  if (changed.length === 0) return;
  const all = changed.map(({ city, changes }) => ({
    city,
    after: new Map(changes.map((change) => [change.fact, change.after])),
  }));
  await writeCities(tx, all);
  await writeMemberships(tx, touching(all, ["joinedOn", "leftOn", "cohort"]));
  await writeBodies(tx, touching(all, ["body", "carrier", "carrierKind"]), calendarDay(now));
  await writeHeads(tx, touching(all, ["officeTitle", "givenName", "familyName", "termEndsOn"]));
}

function touching(all: readonly Change[], facts: readonly Fact[]): Change[] {
  return all.filter(({ after }) => facts.some((fact) => after.has(fact)));
}

/** What is not said stays: each row is laid over the one that is there. */
async function writeCities(tx: Tx, all: readonly Change[]): Promise<void> {
  const rows = all.map(({ city, after }) => ({
    ...{ id: city.id, name: after.get("name"), full_name: after.get("fullName") },
    ...{ state: after.get("state"), kind: after.get("kind"), ags: after.get("ags") },
    ...{ parent_ags: after.get("parentAgs"), email: after.get("email") },
  }));
  await tx.$executeRaw`
    UPDATE city SET
      name = coalesce(r.name, city.name),
      full_name = coalesce(r.full_name, city.full_name),
      state = coalesce(r.state, city.state),
      kind = coalesce(r.kind, city.kind),
      ags = coalesce(r.ags, city.ags),
      parent_ags = coalesce(r.parent_ags, city.parent_ags),
      email = coalesce(r.email, city.email),
      version = version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
      id uuid, name text, full_name text, state "FederalState", kind "CityKind",
      ags text, parent_ags text, email text)
    WHERE city.id = r.id`;
}

async function writeMemberships(tx: Tx, all: readonly Change[]): Promise<void> {
  const data = all.map(({ city, after }) => ({
    ...{ id: city.membershipId, cityId: city.id },
    ...{ joinedOn: dayOf(after, "joinedOn"), leftOn: dayOf(after, "leftOn") },
    cohort: after.has("cohort") ? Number(after.get("cohort")) : null,
  }));
  const [known, fresh] = parted(data);
  if (fresh.length > 0)
    await tx.networkMembership.createMany({ data: fresh.map(({ id: _, ...row }) => row) });
  if (known.length > 0)
    await tx.$executeRaw`
      UPDATE network_membership m SET
        joined_on = coalesce(r."joinedOn"::date, m.joined_on),
        left_on = coalesce(r."leftOn"::date, m.left_on),
        cohort = coalesce(r.cohort, m.cohort)
      FROM jsonb_to_recordset(${JSON.stringify(known)}::jsonb) AS r(
        id uuid, "joinedOn" text, "leftOn" text, cohort int)
      WHERE m.id = r.id`;
}

async function writeBodies(tx: Tx, all: readonly Change[], today: Date): Promise<void> {
  const bodies = all.map(({ city, after }) => ({
    ...{ id: city.bodyId, newId: randomUUID(), cityId: city.id },
    ...{ name: after.get("body"), carrier: after.get("carrier") },
  }));
  const [known, fresh] = parted(bodies);
  if (fresh.length > 0)
    await tx.coordinationBody.createMany({
      data: fresh.map(({ newId, cityId, name, carrier }) => ({
        ...{ id: newId, cityId, name: name ?? carrier ?? "" },
      })),
    });
  const renamed = known.filter(({ name }) => name !== undefined);
  if (renamed.length > 0)
    await tx.$executeRaw`
      UPDATE coordination_body b SET name = r.name
      FROM jsonb_to_recordset(${JSON.stringify(renamed)}::jsonb) AS r(id uuid, name text)
      WHERE b.id = r.id`;
  await writeCarriers(tx, all, new Map(bodies.map((body) => [body.cityId, body])), today);
}

type BodyIds = ReadonlyMap<string, { id: string | null; newId: string }>;

async function writeCarriers(
  tx: Tx,
  all: readonly Change[],
  bodies: BodyIds,
  today: Date,
): Promise<void> {
  const kinds = touching(all, ["carrierKind"])
    .filter(({ after }) => !after.has("carrier"))
    .map(({ city, after }) => ({ id: city.carrierId, kind: after.get("carrierKind") }));
  if (kinds.length > 0)
    await tx.$executeRaw`
      UPDATE carrier c SET kind = r.kind
      FROM jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) AS r(id uuid, kind "CarrierKind")
      WHERE c.id = r.id`;

  const followed = touching(all, ["carrier"]);
  if (followed.length === 0) return;
  const ended = followed.flatMap(({ city }) => city.carrierId ?? []);
  await tx.$executeRaw`UPDATE carrier SET ended_on = ${today} WHERE id = ANY(${ended}::uuid[])`;
  await tx.carrier.createMany({
    data: followed.map(({ city, after }) => {
      const kind = after.get("carrierKind");
      const body = bodies.get(city.id);
      return {
        ...{ bodyId: body?.id ?? body?.newId ?? "", name: after.get("carrier") ?? "" },
        ...{ kind: kind ? asCarrierKind(kind) : null, startedOn: city.carrierId ? today : null },
      };
    }),
  });
}

async function writeHeads(tx: Tx, all: readonly Change[]): Promise<void> {
  const heads = all.map(({ city, after }) => ({
    ...{ id: city.headId, cityId: city.id, officeKind: "HEAD" as const },
    officeTitle: after.get("officeTitle") ?? city.facts.officeTitle ?? "",
    ...{ givenName: after.get("givenName") ?? null, familyName: after.get("familyName") ?? null },
    termEndsOn: dayOf(after, "termEndsOn"),
  }));
  const [known, fresh] = parted(heads);
  if (fresh.length > 0)
    await tx.official.createMany({ data: fresh.map(({ id: _, ...row }) => row) });
  if (known.length > 0)
    await tx.$executeRaw`
      UPDATE official o SET
        office_title = r."officeTitle",
        given_name = coalesce(r."givenName", o.given_name),
        family_name = coalesce(r."familyName", o.family_name),
        term_ends_on = coalesce(r."termEndsOn"::date, o.term_ends_on),
        version = version + 1
      FROM jsonb_to_recordset(${JSON.stringify(known)}::jsonb) AS r(
        id uuid, "officeTitle" text, "givenName" text, "familyName" text, "termEndsOn" text)
      WHERE o.id = r.id`;
}

/** Those of whom there is something to change, and those of whom there is nothing yet. */
function parted<Row extends { id: string | null }>(rows: readonly Row[]): [Row[], Row[]] {
  return [rows.filter(({ id }) => id !== null), rows.filter(({ id }) => id === null)];
}

function dayOf(after: ReadonlyMap<Fact, string>, fact: Fact): Date | null {
  return readDay(after.get(fact) ?? "");
}
