import { randomBytes, randomUUID } from "node:crypto";
import { hashToken } from "../../lib/links/tokens";
import { ask } from "./database";

/** Puts a fresh guest link to a city's ballot into the world, as a mail would carry it, and gives its address. */
export async function ballotLink(
  poll: string,
  city: string,
  state: { expired?: boolean; revoked?: boolean } = {},
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await ask(
    `INSERT INTO guest_link (id, token_hash, ballot_id, expires_at, revoked_at)
     SELECT $1, $2, ballot.id, now() + make_interval(days => $3), $4
     FROM ballot JOIN city ON city.id = city_id WHERE poll_id = $5 AND city.name = $6`,
    [
      randomUUID(),
      hashToken(token),
      state.expired ? -1 : 7,
      state.revoked ? new Date() : null,
      poll,
      city,
    ],
  );
  return `/ballot/${token}`;
}
