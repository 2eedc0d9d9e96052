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

/** Takes back what a city said, as if nobody had answered. */
export async function forgetVotes(poll: string, city: string): Promise<void> {
  const [ballot] = await ask<{ id: string }>(
    `UPDATE ballot SET answered_at = NULL, answered_via = NULL FROM city
     WHERE city.id = city_id AND poll_id = $1 AND city.name = $2 RETURNING ballot.id`,
    [poll, city],
  );
  await ask("DELETE FROM ballot_vote WHERE ballot_id = $1", [ballot?.id]);
  await ask("UPDATE date_poll SET completed_at = NULL WHERE id = $1", [poll]);
}
