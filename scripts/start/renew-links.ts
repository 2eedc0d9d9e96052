import { hashToken, tokenFor } from "@/lib/links/tokens";
import { withClient } from "../database/administer";

type Link = { id: string; hash: string };

/**
 * Lets every guest link open with the token mails are sent with from now on, and with no other: with a new secret
 * those sent before end, those of waiting mails and reminders are good.
 */
export async function renewLinks(url: string, secret: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<Link>("SELECT id, token_hash AS hash FROM guest_link");
    const renewed = rows
      .map(({ id, hash }) => ({ id, before: hash, hash: hashOf(secret, id) }))
      .filter(({ before, hash }) => before !== hash);
    await client.query(
      `UPDATE guest_link SET token_hash = renewed.hash
       FROM unnest($1::uuid[], $2::text[]) AS renewed (id, hash) WHERE guest_link.id = renewed.id`,
      [renewed.map(({ id }) => id), renewed.map(({ hash }) => hash)],
    );
  });
}

function hashOf(secret: string, id: string): string {
  return hashToken(tokenFor(secret, "guest-link", id));
}
