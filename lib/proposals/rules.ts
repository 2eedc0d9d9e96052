type Answer = { agreedAt: Date | null; declinedAt: Date | null };

/** Where a proposal stands; a city that declined may still change its mind. */
export type Stage = "open" | "declined" | "agreed" | "withdrawn";

/** Where a proposal stands by what its cities have said. */
export function stageOf(proposal: {
  agreedAt: Date | null;
  withdrawnAt: Date | null;
  cities: readonly Answer[];
}): Stage {
  if (proposal.agreedAt) return "agreed";
  if (proposal.withdrawnAt) return "withdrawn";
  return proposal.cities.some(({ declinedAt }) => declinedAt) ? "declined" : "open";
}

/** Whether all that were asked have agreed. */
export function haveAllAgreed(cities: readonly Answer[]): boolean {
  return cities.length > 0 && cities.every(({ agreedAt }) => agreedAt !== null);
}

/** Every city that is asked, each once: those named, the one that proposes, those of the circle to be joined. */
export function askedCities(
  { fromCityId, cityIds }: { fromCityId: string | null; cityIds: readonly string[] },
  sitting: readonly string[],
): string[] {
  return [...new Set([...(fromCityId ? [fromCityId] : []), ...cityIds, ...sitting])];
}
