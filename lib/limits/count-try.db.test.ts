import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { countTry } from "@/lib/limits/count-try";
import { limits } from "@/lib/limits/limits";
import { emptyDatabase } from "@/lib/testing/database";

const { tries } = limits["signIn.address"];

beforeEach(emptyDatabase);

describe("a limit", () => {
  it("lets through as many tries as it has and refuses the next", async () => {
    for (let count = 0; count < tries; count++) await countTry("signIn.address", "a@x.example");

    await expect(countTry("signIn.address", "a@x.example")).rejects.toThrow("tooManyTries");
  });

  it("counts tries that come at the same moment", async () => {
    const sent = Array.from({ length: tries * 2 }, () => countTry("signIn.address", "a@x.example"));

    const outcomes = await Promise.allSettled(sent);

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(tries);
  });

  it("counts each subject and each limit for itself", async () => {
    for (let count = 0; count < tries; count++) await countTry("signIn.address", "a@x.example");

    await expect(countTry("signIn.address", "b@x.example")).resolves.toBeUndefined();
    await expect(countTry("signIn.place", "a@x.example")).resolves.toBeUndefined();
  });

  it("begins anew when its time is over", async () => {
    for (let count = 0; count < tries; count++) await countTry("signIn.address", "a@x.example");
    await db.rateLimit.updateMany({ data: { expire: BigInt(Date.now() - 1000) } });

    await expect(countTry("signIn.address", "a@x.example")).resolves.toBeUndefined();
  });

  it("keeps no address in the table", async () => {
    await countTry("signIn.address", "a@x.example");

    const [row] = await db.rateLimit.findMany({ select: { key: true } });
    expect(row?.key).not.toContain("x.example");
  });
});
