import { CITIES, ENDS_SOON, NOW, STILL_NEW, TODAY, USER } from "@/lib/overview/lists/parameters";
import { dateOrNull, type Stored } from "@/lib/overview/lists/stored";
import type { OfficeChange } from "@/lib/overview/views";

const IN_NETWORK = `EXISTS (
  SELECT FROM network_membership AS membership
  WHERE membership.city_id = city.id
    AND (joined_on IS NULL OR joined_on <= ${TODAY}) AND (left_on IS NULL OR left_on > ${TODAY}))`;

/** Somebody who is head of the city after its term has ended. */
const FOLLOWS = `EXISTS (
  SELECT FROM official AS other
  WHERE other.city_id = city.id AND other.office_kind = 'HEAD' AND (other.term_ends_on > ${ENDS_SOON}
    OR other.term_ends_on IS NULL
      AND (other.term_starts_on IS NULL OR other.term_starts_on <= ${ENDS_SOON})))`;

const ENDING = `(
  SELECT min(term_ends_on) FROM official
  WHERE official.city_id = city.id AND office_kind = 'HEAD' AND successor_id IS NULL
    AND term_ends_on BETWEEN ${TODAY} AND ${ENDS_SOON}
    AND ${IN_NETWORK} AND NOT ${FOLLOWS})`;

const BEGUN = `EXISTS (
  SELECT FROM mandate
  WHERE mandate.city_id = city.id AND mandate.user_id = ${USER} AND mandate.role = 'MAYOR'
    AND starts_at BETWEEN ${STILL_NEW} AND ${NOW})`;

/** The changes in office in the actor's own cities. */
export const OFFICE_CHANGES = `(
  SELECT json_agg(json_build_object(
    'slug', slug, 'name', name, 'endsOn', ends_on, 'isNew', is_new) ORDER BY name)
  FROM (
    SELECT slug, name, ${ENDING} AS ends_on, ${BEGUN} AS is_new
    FROM city WHERE id = ANY(${CITIES})
  ) AS office
  WHERE ends_on IS NOT NULL OR is_new)`;

/** One change of the list, with its day. */
export function toOfficeChange(row: Stored<OfficeChange>): OfficeChange {
  return { ...row, endsOn: dateOrNull(row.endsOn) };
}
