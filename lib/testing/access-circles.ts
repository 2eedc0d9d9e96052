import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action that keeps circles. */
export function circleForms({ network, quietCircle, seat, ...world }: AccessWorld) {
  const circleId = network.circle.id;
  const { stendal } = network.cities;
  const year = String(new Date().getUTCFullYear() + 1);
  return {
    "/circles/new foundCircleAction": {
      "cities.0.name": "Stendal",
      "cities.1.name": "Aachen",
      name: "Neue Runde",
      ...typed("foundedOn", year),
      rhythmMonths: "6",
    },
    "/circles/[id]/edit editCircleAction": { circleId, version: "1", name: "Runde der Vier" },
    "/circles/[id]/edit dissolveCircleAction": {
      circleId: quietCircle,
      version: "1",
      ...typed("dissolvedOn", "2025"),
      dissolveReason: "Wir gehen in andere Runden auf.",
    },
    "/circles/[id]/edit reopenCircleAction": { circleId: world.endedCircle, version: "1" },
    "/circles/[id]/cities seatCityAction": {
      circleId,
      city: "Aachen",
      ...typed("joinedOn", year),
    },
    "/circles/[id]/cities releaseCityAction": { circleId, seatId: seat, ...typed("leftOn", year) },
    "/partners/new startSearchAction": {
      cityId: stendal.id,
      themes: "CLIMATE",
      text: "Wir suchen eine Stadt, die Bäume pflanzt.",
    },
    "/partners endSearchAction": { searchId: world.ownSearch },
    "/proposals/new proposeCircleAction": {
      fromCityId: stendal.id,
      name: "Bäume",
      rhythmMonths: "6",
      "cities.0.name": "Lemgo",
      text: "Wir möchten vergleichen.",
    },
    "/proposals/[id] answerProposalAction": {
      proposalId: world.proposalToStendal,
      cityId: stendal.id,
      answer: "AGREE",
    },
    "/proposals/[id] withdrawProposalAction": { proposalId: world.proposalOfStendal },
    "/circles/[id]/cities undoSeatAction": { circleId, seatId: seat, what: "JOINED" },
  };
}

function typed(name: string, year: string) {
  return { [`${name}.day`]: "1", [`${name}.month`]: "2", [`${name}.year`]: year };
}
