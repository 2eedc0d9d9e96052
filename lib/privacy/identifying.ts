import type { Ask } from "@/lib/privacy/catalogue";
import type { Identity } from "@/lib/privacy/identity";
import { officeInWords } from "@/lib/privacy/office";

/** Whose data: a user, an official, or both when the office has an account. */
export type Person = { userId: string | null; officialId: string | null };

type Names = { givenName: string | null; familyName: string | null };

type Found = {
  userId: string | null;
  user: (Names & { email: string }) | null;
  /** The present office first. */
  officials: (Names & { id: string; email: string | null; title: string; city: string })[];
  mandate: { role: string; place: string | null } | null;
  /** Family names that somebody else bears as well, or a place, in lower case. */
  taken: string[];
};

/** By what a person is known, or null when nobody of these ids is there any more. */
export async function readIdentity(ask: Ask, person: Person): Promise<Identity | null> {
  const [found] = await ask<Found>(IDENTITY, [person.userId, person.officialId]);
  if (!found || (!found.user && found.officials.length === 0)) return null;
  const { userId, user, officials, mandate, taken } = found;
  const everyone = [...(user ? [user] : []), ...officials];
  const names = everyone.flatMap(({ givenName, familyName }) =>
    familyName ? [{ givenName: givenName ?? "", familyName }] : [],
  );
  return {
    userId,
    officialIds: officials.map(({ id }) => id),
    names: distinct(names),
    titles: [...new Set(officials.map(({ title }) => title))],
    addresses: [...new Set(everyone.flatMap(({ email }) => (email ? [email] : [])))],
    office: officeInWords(officials[0] ?? null, mandate),
    knownByFamilyName: names.every(
      ({ familyName }) => familyName.length > 2 && !taken.includes(familyName.toLowerCase()),
    ),
  };
}

function distinct(names: Identity["names"]): Identity["names"] {
  return [...new Map(names.map((one) => [`${one.givenName} ${one.familyName}`, one])).values()];
}

const IDENTITY = `
  WITH asked AS (
    SELECT coalesce($1::uuid, (SELECT user_id FROM official WHERE id = $2::uuid)) AS user_id
  ), account AS (
    SELECT "user".* FROM "user" JOIN asked ON asked.user_id = "user".id
  ), office AS (
    SELECT official.*, city.name AS city FROM official JOIN city ON city.id = city_id
    WHERE official.id = $2::uuid OR user_id = (SELECT user_id FROM asked)
      OR lower(official.email) IN (
        SELECT lower(email) FROM account
        UNION SELECT lower(email) FROM official WHERE id = $2::uuid OR user_id = (SELECT user_id FROM asked)
      )
  ), families AS (
    SELECT lower(family_name) AS family FROM account UNION SELECT lower(family_name) FROM office
  )
  SELECT (SELECT id FROM account) AS "userId",
    (SELECT json_build_object('givenName', given_name, 'familyName', family_name, 'email', email)
     FROM account) AS "user",
    (SELECT coalesce(json_agg(json_build_object('id', id, 'givenName', given_name, 'familyName', family_name,
       'email', email, 'title', office_title, 'city', city) ORDER BY term_ends_on DESC NULLS FIRST), '[]')
     FROM office) AS officials,
    (SELECT json_build_object('role', role, 'place', coalesce(city.name, home.name))
     FROM mandate LEFT JOIN city ON city.id = city_id
     LEFT JOIN coordination_body body ON body.id = body_id LEFT JOIN city home ON home.id = body.city_id
     WHERE user_id = (SELECT user_id FROM asked) ORDER BY starts_at DESC LIMIT 1) AS mandate,
    ARRAY(
      SELECT lower(family_name) FROM "user"
      WHERE id NOT IN (SELECT id FROM account) AND lower(family_name) IN (SELECT family FROM families)
      UNION SELECT lower(family_name) FROM official
      WHERE id NOT IN (SELECT id FROM office) AND lower(family_name) IN (SELECT family FROM families)
      UNION SELECT family FROM families
      WHERE EXISTS (SELECT FROM municipality WHERE lower(name) = family)
        OR EXISTS (SELECT FROM city WHERE lower(name) = family)
    ) AS taken`;
