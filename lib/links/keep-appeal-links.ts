import "server-only";
import type { Tx } from "@/lib/db";
import { newGuestLink } from "@/lib/links/issue-guest-link";

const PORTION = 500;

/**
 * A guest link for each city an appeal was addressed to, by city id: the one it has while that is good until
 * the given moment, else a new one. Few statements, however many cities there are.
 */
export async function keepAppealLinks(
  tx: Tx,
  appealId: string,
  until: Date,
  now: Date,
): Promise<Map<string, string>> {
  const responses = await tx.appealResponse.findMany({
    where: { appealId },
    select: {
      id: true,
      cityId: true,
      links: {
        where: { revokedAt: null, expiresAt: { gte: until } },
        select: { id: true },
        orderBy: { createdAt: "desc" },
        take: 1,
      },
    },
  });
  const made = responses
    .filter(({ links }) => links.length === 0)
    .map(({ id }) => newGuestLink({ appealResponseId: id }, until, now));
  for (let start = 0; start < made.length; start += PORTION) {
    await tx.guestLink.createMany({ data: made.slice(start, start + PORTION) });
  }
  const byResponse = new Map(made.map(({ appealResponseId, id }) => [appealResponseId, id]));
  return new Map(
    responses.map(({ id, cityId, links: [link] }) => [
      cityId,
      link?.id ?? byResponse.get(id) ?? "",
    ]),
  );
}
