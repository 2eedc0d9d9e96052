import { t } from "@/lib/i18n/words";
import { LISTS } from "@/lib/oparl/lists";
import { baseOf, type Fields, NETWORK, type Published } from "@/lib/oparl/objects";
import type { CityRow } from "@/lib/oparl/views";
import { toDay } from "@/lib/time";

/** A city as OParl knows it: the body, where it lies, its town hall, its coordination bodies, and its place in the network. */
export function objectsOfCity(city: CityRow, origin: string): Published[] {
  const base = baseOf(origin);
  return [
    bodyOf(city, origin),
    ...locationsOf(city, base),
    townHall(city, origin),
    ...city.bodies.map((body) => coordinationBody(body, city, base)),
    ...city.memberships.map((membership) => membershipOf(membership, city, base)),
  ];
}

/** The addresses of a body's lists, by the names OParl gives them. */
export function listsOf(bodyId: string, base: string): Fields {
  const names: Fields = { legislativeTerm: [] };
  for (const list of Object.keys(LISTS)) {
    names[list === "location" ? "locationList" : list] = `${base}/body/${bodyId}/${list}`;
  }
  return names;
}

function bodyOf(city: CityRow, origin: string): Published {
  const base = baseOf(origin);
  return {
    path: `body/${city.id}`,
    kind: "body",
    bodyId: city.id,
    fields: {
      system: `${base}/system`,
      name: city.fullName ?? city.name,
      shortName: city.name,
      // Parts and associations have none of their own.
      ags: city.ags,
      classification: t(`oparl.cityKind.${city.kind}`),
      mainOrganization: `${base}/organization/${city.id}`,
      web: `${origin}/cities/${city.slug}`,
      ...listsOf(city.id, base),
    },
    within: { location: hasPlace(city) ? `location/${city.id}` : null },
  };
}

function hasPlace({ longitude, latitude }: CityRow): boolean {
  return longitude !== null && latitude !== null;
}

function locationsOf(city: CityRow, base: string): Published[] {
  const { id, longitude, latitude } = city;
  if (longitude === null || latitude === null) return [];
  return [
    {
      path: `location/${id}`,
      kind: "location",
      bodyId: id,
      fields: {
        description: `${city.name}, ${t(`cities.state.${city.state}`)}`,
        locality: city.name,
        geojson: {
          type: "Feature",
          properties: {},
          geometry: { type: "Point", coordinates: [longitude, latitude] },
        },
        bodies: [`${base}/body/${id}`],
      },
      back: ["bodies"],
    },
  ];
}

function townHall(city: CityRow, origin: string): Published {
  const base = baseOf(origin);
  return {
    path: `organization/${city.id}`,
    kind: "organization",
    bodyId: city.id,
    fields: {
      body: `${base}/body/${city.id}`,
      name: city.fullName ?? city.name,
      organizationType: "Institution",
      classification: t("oparl.city"),
      web: `${origin}/cities/${city.slug}`,
    },
  };
}

function coordinationBody(body: CityRow["bodies"][number], city: CityRow, base: string): Published {
  return {
    path: `organization/${body.id}`,
    kind: "organization",
    bodyId: city.id,
    fields: {
      body: `${base}/body/${city.id}`,
      name: body.name,
      organizationType: "Institution",
      classification: t("oparl.body"),
      startDate: body.startedOn && toDay(body.startedOn),
      endDate: body.endedOn && toDay(body.endedOn),
    },
  };
}

/** A city belongs to the network as people belong to organisations: OParl knows on whose behalf. */
function membershipOf(
  membership: CityRow["memberships"][number],
  city: CityRow,
  base: string,
): Published {
  return {
    path: `membership/${membership.id}`,
    kind: "membership",
    bodyId: NETWORK,
    fields: {
      organization: `${base}/organization/${NETWORK}`,
      onBehalfOf: `${base}/organization/${city.id}`,
      role: t("oparl.memberCity"),
      startDate: membership.joinedOn && toDay(membership.joinedOn),
      endDate: membership.leftOn && toDay(membership.leftOn),
      "Rathausrunde:cohort": membership.cohort,
    },
  };
}
