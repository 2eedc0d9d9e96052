import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { freeSlug, slugOf } from "@/lib/cities/register";
import type { AdmitCity } from "@/lib/cities/schema";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { Prisma } from "@/prisma/generated/client";
import type { CityKind, FederalState } from "@/prisma/generated/enums";

/**
 * Admits a city to the network from a day on: a municipality of the register, a part of one, or an association with its
 * seat there. Place, state and key come from the register. What is there already is refused as "cityThere". Gives its slug.
 */
export async function admitCity(
  actor: Actor,
  input: AdmitCity,
  now = new Date(),
): Promise<{ slug: string }> {
  assertCan(actor, "city.enter", null);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      // Whoever admits waits for whoever admits now: no slug and no place twice.
      await tx.$executeRaw`LOCK TABLE city IN SHARE ROW EXCLUSIVE MODE`;
      const place = await findPlace(tx, input);
      await assertNew(tx, place);
      const slug = freeSlug(place, await takenSlugs(tx, place.name));
      const { fullName, email, joinedOn, cohort } = input;
      const { id, bodies } = await tx.city.create({
        data: {
          ...place,
          slug,
          fullName,
          email,
          memberships: { create: { joinedOn, cohort } },
          ...withBody(input),
        },
        select: { id: true, bodies: { select: { id: true } } },
      });
      await recordEvent(tx, { actor, kind: "city.entered", subjectId: id, at: now });
      await recordEvent(tx, { actor, kind: "membership.begun", subjectId: id, at: now });
      for (const body of bodies) {
        const details = { cityId: id };
        await recordEvent(tx, {
          actor,
          kind: "body.founded",
          subjectId: body.id,
          details,
          at: now,
        });
      }
      return { slug };
    }),
  );
}

type Place = {
  name: string;
  kind: CityKind;
  state: FederalState;
  ags: string | null;
  parentAgs: string | null;
  latitude: number;
  longitude: number;
};

async function findPlace(tx: Tx, { ags, kind, name }: AdmitCity): Promise<Place> {
  const municipality = await tx.municipality.findUnique({
    where: { ags },
    select: { name: true, state: true, latitude: true, longitude: true },
  });
  if (!municipality) throw new Refused("notFound");
  if (kind === "MUNICIPALITY") return { ...municipality, kind, ags, parentAgs: null };
  return { ...municipality, name: name ?? municipality.name, kind, ags: null, parentAgs: ags };
}

async function assertNew(tx: Tx, { ags, name, kind, state }: Place): Promise<void> {
  const known = await tx.city.findMany({
    where: ags ? { ags } : { kind, state },
    select: { name: true },
  });
  const isKnown = known.some((one) => ags !== null || slugOf(one.name) === slugOf(name));
  if (isKnown) throw new Refused("cityThere");
}

// Pages of their own stand at these addresses.
const RESERVED = ["new", "import"];

async function takenSlugs(tx: Tx, name: string): Promise<Set<string>> {
  const cities = await tx.city.findMany({
    where: { slug: { startsWith: slugOf(name) } },
    select: { slug: true },
  });
  return new Set([...RESERVED, ...cities.map(({ slug }) => slug)]);
}

function withBody({ body }: AdmitCity): Pick<Prisma.CityCreateInput, "bodies"> {
  if (!body) return {};
  const { name, carrier } = body;
  return { bodies: { create: { name, ...(carrier ? { carriers: { create: carrier } } : {}) } } };
}
