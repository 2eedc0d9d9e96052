import { expect, it } from "vitest";
import { inTurn } from "@/lib/files/turn";

it("lets four work at once, the others one after the other, and goes on after a failure", async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = (fails: boolean) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
    if (fails) throw new Error("broken");
    return "done";
  };
  const all = [true, false, false, false, false, false, false].map((fails) =>
    inTurn(work(fails)).catch(() => "failed"),
  );

  for (let ended = 0; ended < all.length; ended += 1) {
    await expect.poll(() => ends.length).toBeGreaterThan(0);
    ends.shift()?.();
  }

  expect((await Promise.all(all)).filter((one) => one === "done")).toHaveLength(6);
  expect(most).toBe(4);
});
