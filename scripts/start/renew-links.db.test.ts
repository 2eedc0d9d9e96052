import { beforeEach, describe, expect, it } from "vitest";
import { db, inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { keepGuestLink } from "@/lib/links/keep-guest-link";
import { tokenFor } from "@/lib/links/tokens";
import { readLinkedData } from "@/lib/privacy/read-export";
import { buildNetwork, NOW } from "@/lib/testing/network";
import { bringUpToDate } from "./prepare-database";
import { renewLinks } from "./renew-links";

const LEAKED = "v8Qn3XtYb6Lk1RzWs9Hc4MfGd2Jp7Ue5";
const UNTIL = new Date(NOW.getTime() + 7 * 86_400_000);

let link: string;

beforeEach(async () => {
  const { officials } = await buildNetwork();
  const target = { officialId: officials.baier.id };
  link = await inTransaction((tx) => keepGuestLink(tx, target, UNTIL, NOW));
});

function opens(secret: string): Promise<boolean> {
  return readLinkedData(tokenFor(secret, "guest-link", link), NOW).then((found) => found !== null);
}

function start(secret = env().NEXTAUTH_SECRET): Promise<void> {
  return renewLinks(env().DATABASE_URL, secret);
}

describe("a start with a new secret", () => {
  beforeEach(() => start(LEAKED));

  it("ends the links that were sent before", async () => {
    expect(await opens(LEAKED)).toBe(true);
    await start();
    expect(await opens(LEAKED)).toBe(false);
  });

  it("lets mails that wait and reminders to come bring a link that opens", async () => {
    expect(await opens(env().NEXTAUTH_SECRET)).toBe(false);
    await bringUpToDate(process.env, env().DATABASE_URL);
    expect(await opens(env().NEXTAUTH_SECRET)).toBe(true);
  });

  it("opens no link that was taken back", async () => {
    await db.guestLink.updateMany({ data: { revokedAt: NOW } });
    await start();
    expect(await opens(env().NEXTAUTH_SECRET)).toBe(false);
  });
});

it("a start with the same secret leaves links as they are", async () => {
  const before = await db.guestLink.findMany({ orderBy: { id: "asc" } });
  await start();
  expect(await db.guestLink.findMany({ orderBy: { id: "asc" } })).toEqual(before);
});
