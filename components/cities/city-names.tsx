import { CITY_NAMES, labelOf, type NamedCity } from "@/lib/cities/named";

/** Names to choose from while typing; browsers do that without scripts. */
export function CityNames({ cities }: { cities: readonly NamedCity[] }) {
  return (
    <datalist id={CITY_NAMES}>
      {cities.map((city) => (
        <option key={city.id} value={labelOf(city, cities)} />
      ))}
    </datalist>
  );
}
