import "server-only";
import type { ActiveMandate, Actor, Principal } from "@/lib/auth/actor";
import { readRow } from "@/lib/db";
import { officeAndFamilyName, officeAndName } from "@/lib/people/names";
import { calendarDay, toDay } from "@/lib/time";
import type { Role, Salutation } from "@/prisma/generated/enums";

/** The user with everything in force at a moment, or null when there is none or it is blocked. One statement. */
export async function readActor(
  userId: string,
  sessionId: string,
  now = new Date(),
): Promise<Actor | null> {
  const user = await readRow<UserRow>(USER, [userId, now, toDay(calendarDay(now))]);
  return user ? toActor(user, sessionId) : null;
}

type FoundSession = { id: string; userId: string; expires: Date; actor: Actor | null };

/** A session by the hash of its token, with its user as actor, who is null when blocked. One statement. */
export async function findSession(
  sessionToken: string,
  now = new Date(),
): Promise<FoundSession | null> {
  const values = [sessionToken, now, toDay(calendarDay(now))];
  const found = await readRow<SessionRow>(SESSION, values);
  if (!found) return null;
  const { sessionId, expires, ...user } = found;
  return { id: sessionId, userId: user.userId, expires, actor: toActor(user, sessionId) };
}

type Head = {
  id: string;
  givenName: string | null;
  familyName: string | null;
  officeTitle: string;
};

type MandateRow = {
  id: string;
  role: Role;
  bodyId: string | null;
  /** The city of the mandate, else the city of its body. */
  cityId: string | null;
  cityName: string | null;
  circleIds: string[];
  /** Who heads the city for which an office acts. */
  head: Head | null;
};

type UserRow = {
  userId: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
  blockedAt: Date | null;
  officeTitle: string | null;
  mandates: MandateRow[];
};

type SessionRow = UserRow & { sessionId: string; expires: Date };

// A city sits in a circle up to the day it leaves; the last day of a term belongs to it.
const HEAD = `(
  SELECT json_build_object('id', id, 'givenName', given_name, 'familyName', family_name, 'officeTitle', office_title)
  FROM official
  WHERE official.city_id = mandate.city_id AND mandate.role = 'OFFICE' AND office_kind = 'HEAD'
    AND (term_starts_on IS NULL OR term_starts_on <= $3::date)
    AND (term_ends_on IS NULL OR term_ends_on >= $3::date)
  ORDER BY id LIMIT 1)`;

const CIRCLES = `ARRAY(
  SELECT circle_id FROM circle_membership
  WHERE circle_membership.city_id = city.id
    AND joined_on <= $3::date AND (left_on IS NULL OR left_on > $3::date)
  ORDER BY joined_on, id)`;

const MANDATES = `(
  SELECT coalesce(json_agg(json_build_object(
    'id', mandate.id, 'role', mandate.role, 'bodyId', mandate.body_id,
    'cityId', city.id, 'cityName', city.name, 'circleIds', ${CIRCLES}, 'head', ${HEAD}
  ) ORDER BY mandate.starts_at), '[]')
  FROM mandate
  LEFT JOIN coordination_body AS body ON body.id = mandate.body_id
  LEFT JOIN city ON city.id = coalesce(mandate.city_id, body.city_id)
  WHERE mandate.user_id = "user".id
    AND mandate.starts_at <= $2::timestamptz
    AND (mandate.ends_at IS NULL OR mandate.ends_at > $2::timestamptz))`;

const PERSON = `"user".id AS "userId", "user".given_name AS "givenName",
  "user".family_name AS "familyName", "user".salutation, blocked_at AS "blockedAt",
  (SELECT office_title FROM official WHERE user_id = "user".id) AS "officeTitle",
  ${MANDATES} AS mandates`;

const USER = {
  name: "actor",
  text: `SELECT ${PERSON} FROM "user" WHERE "user".id = $1::uuid`,
};

const SESSION = {
  name: "session",
  text: `SELECT session.id AS "sessionId", session.expires, ${PERSON}
    FROM session JOIN "user" ON "user".id = session.user_id
    WHERE session.session_token = $1::text`,
};

function toActor({ blockedAt, mandates, ...person }: UserRow, sessionId: string): Actor | null {
  if (blockedAt) return null;
  return {
    ...person,
    sessionId,
    mandates: mandates.map(toMandate),
    circleIds: circlesOf(mandates),
    seatCircleIds: circlesOf(mandates.filter(({ role }) => role === "MAYOR" || role === "OFFICE")),
    managedCircleIds: circlesOf(mandates.filter(({ role }) => role === "PROCESS_MANAGER")),
    principals: mandates.flatMap(toPrincipal),
  };
}

function toMandate({ id, role, bodyId, cityId }: MandateRow): ActiveMandate {
  return { id, role, bodyId, cityId };
}

function circlesOf(mandates: readonly MandateRow[]): string[] {
  return [...new Set(mandates.flatMap(({ circleIds }) => circleIds))];
}

function toPrincipal({ role, cityId, cityName, head }: MandateRow): Principal[] {
  if (role !== "OFFICE" || !cityId || !cityName) return [];
  const official = head ?? { givenName: null, familyName: null, officeTitle: "Verwaltungsspitze" };
  return [
    {
      cityId,
      cityName,
      officialId: head?.id ?? null,
      inWords: officeAndName(official, cityName),
      short: officeAndFamilyName(official, cityName),
    },
  ];
}
