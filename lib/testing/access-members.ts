import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of members, memberships and coordination bodies. */
export function memberForms({ network, municipality }: AccessWorld) {
  const { cities, bodies, actors } = network;
  const city = { cityId: cities.stendal.id, version: "1" };
  const body = { bodyId: bodies.stendal.id, version: "1" };
  return {
    "/cities/new admitCityAction": {
      ags: municipality,
      kind: "MUNICIPALITY",
      ...typed("joinedOn", "1", "1", "2027"),
    },
    "/cities/[slug]/edit editCityAction": { ...city, name: "Stendal" },
    "/cities/[slug]/membership leaveNetworkAction": {
      ...city,
      ...typed("leftOn", "31", "12", "2099"),
    },
    "/cities/[slug]/membership takeBackLeavingAction": city,
    "/cities/[slug]/membership returnToNetworkAction": {
      ...city,
      ...typed("joinedOn", "1", "1", "2099"),
    },
    "/cities/[slug]/bodies foundBodyAction": { ...city, name: "Ehrenamtsbüro" },
    "/bodies/[id] renameBodyAction": { ...body, name: "Ehrenamtsbüro" },
    "/bodies/[id] endBodyAction": { ...body, ...typed("endedOn", "1", "1", "2099") },
    "/bodies/[id] changeCarrierAction": {
      ...body,
      name: "Bürgerstiftung",
      carrierKind: "INDEPENDENT",
      ...typed("startsOn", "1", "1", "2099"),
    },
    "/bodies/[id]/handover handOverBodyAction": {
      bodyId: bodies.stendal.id,
      userId: actors.manager.userId,
    },
  };
}

function typed(name: string, day: string, month: string, year: string) {
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
}
