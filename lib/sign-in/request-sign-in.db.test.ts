import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits/limits";
import { requestSignIn } from "@/lib/sign-in/request-sign-in";
import { buildNetwork, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const PLACE = "203.0.113.7";

beforeEach(async () => {
  await buildNetwork();
});

function ask(email: string, more: { formKey?: string; next?: string } = {}, place = PLACE) {
  return requestSignIn({ formKey: randomUUID(), next: undefined, email, ...more }, place, NOW);
}

describe("a known person", () => {
  it("gets one mail with link and code, neither of them in the database", async () => {
    const { id } = await ask("sieler@stendal.example");

    const [mail, ...others] = await db.outboxMail.findMany();
    expect(others).toEqual([]);
    expect(mail?.to).toBe("sieler@stendal.example");
    expect(JSON.stringify(mail?.content)).toContain(`/sign-in/confirm?request=${id}`);
    expect(JSON.stringify(mail?.content)).not.toContain("token");
  });

  it("is found in whatever case the address was entered", async () => {
    await db.user.updateMany({
      where: { email: "sieler@stendal.example" },
      data: { email: "Sieler@Stendal.example" },
    });

    await ask("sieler@stendal.example");

    expect(await db.outboxMail.count({ where: { to: "Sieler@Stendal.example" } })).toBe(1);
  });

  it("can use the request for fifteen minutes", async () => {
    const { id } = await ask("sieler@stendal.example");

    const request = await db.signInRequest.findUniqueOrThrow({ where: { id } });
    expect(request.expiresAt.getTime() - NOW.getTime()).toBe(15 * 60 * 1000);
  });

  it("is led back to where they wanted to go, but never off the site", async () => {
    await ask("sieler@stendal.example", { next: "/meetings/new" });
    await ask("baier@lemgo.example", { next: "//evil.example/" });

    const mails = await db.outboxMail.findMany({ orderBy: { createdAt: "asc" } });
    expect(JSON.stringify(mails[0]?.content)).toContain("next=%2Fmeetings%2Fnew");
    expect(JSON.stringify(mails[1]?.content)).toContain("next=%2Foverview");
  });

  it("who clicks twice gets one mail", async () => {
    const formKey = randomUUID();

    const [first, second] = await Promise.all([
      ask("sieler@stendal.example", { formKey }),
      ask("sieler@stendal.example", { formKey }),
    ]);

    expect(second).toEqual(first);
    expect(await db.outboxMail.count()).toBe(1);
  });
});

describe("who goes back to the form", () => {
  const formKey = randomUUID();

  it("and types another address gets a mail there", async () => {
    await ask("sieler@stendal.example", { formKey });
    await ask("kleefeldt@stendal.example", { formKey });

    expect(await db.outboxMail.count({ where: { to: "kleefeldt@stendal.example" } })).toBe(1);
  });

  it("and asks again later gets a new mail", async () => {
    const first = await ask("sieler@stendal.example", { formKey });
    const later = new Date(NOW.getTime() + 2 * 60_000);
    const input = { formKey, next: undefined, email: "sieler@stendal.example" };

    expect(await requestSignIn(input, PLACE, later)).not.toEqual(first);
    expect(await db.outboxMail.count()).toBe(2);
  });
});

describe("an address nobody has", () => {
  it("gets the same answer, and no mail", async () => {
    const known = await ask("sieler@stendal.example");
    await db.outboxMail.deleteMany();
    const unknown = await ask("niemand@stendal.example");

    expect(Object.keys(unknown)).toEqual(Object.keys(known));
    expect(await db.signInRequest.count()).toBe(2);
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("costs the same statements", async () => {
    await ask("warm@stendal.example");
    const known = await countStatements(() => ask("sieler@stendal.example"));
    const unknown = await countStatements(() => ask("niemand@stendal.example"));

    expect(unknown).toBe(known);
  });

  it("is not taken for a pattern", async () => {
    await ask("s_eler@stendal.example");
    await ask("%@stendal.example");

    expect(await db.outboxMail.count()).toBe(0);
  });
});

it("mails nothing to somebody who is blocked", async () => {
  await db.user.updateMany({
    where: { email: "sieler@stendal.example" },
    data: { blockedAt: NOW },
  });

  await expect(ask("sieler@stendal.example")).resolves.toHaveProperty("id");
  expect(await db.outboxMail.count()).toBe(0);
});

describe("too many requests", () => {
  it.each(["sieler@stendal.example", "niemand@stendal.example"])(
    "for one address are refused, known or not: %s",
    async (email) => {
      for (let count = 0; count < limits["signIn.address"].tries; count++) {
        await ask(email, {}, `place ${count}`);
      }

      await expect(ask(email, {}, "another place")).rejects.toThrow("tooManyTries");
    },
  );

  it("from one place are refused, whatever the address", async () => {
    const { tries } = limits["signIn.place"];
    for (let count = 0; count < tries; count++) await ask(`person-${count}@stendal.example`);

    await expect(ask("sieler@stendal.example")).rejects.toThrow("tooManyTries");
    await expect(ask("sieler@stendal.example", {}, "elsewhere")).resolves.toHaveProperty("id");
  });
});
