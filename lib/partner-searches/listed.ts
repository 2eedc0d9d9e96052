import type { PartnerFilter } from "@/lib/partner-searches/filter";
import { byFit, type Fit, fitOf, type Place, type Seeker } from "@/lib/partner-searches/rules";

/**
 * The others' searches as the page shows them: by how much goes together when the own city looks as well, else the
 * latest first with the way from the own city; none farther than asked for.
 */
export function listedFor<S extends Seeker>(
  own: S | null,
  home: Place | null,
  searches: readonly S[],
  { km }: Pick<PartnerFilter, "km">,
): { search: S; fit: Fit | null }[] {
  const isNear = ({ fit }: { fit: Fit | null }) => !km || !fit || fit.km === null || fit.km <= km;
  if (own) return byFit(own, searches).filter(isNear);
  return searches
    .filter(({ city }) => city.id !== home?.id)
    .map((search) => ({ search, fit: home ? fitOf(lookingForNothing(home), search) : null }))
    .filter(isNear);
}

function lookingForNothing(city: Place): Seeker {
  return { themes: [], populationFrom: null, populationTo: null, distanceKm: null, city };
}
