import { expect, it } from "vitest";
import { readWaiting } from "@/lib/office/read-waiting";
import { buildNetwork } from "@/lib/testing/network";

it("counts nothing where nothing waits", async () => {
  await buildNetwork();

  const counts = Object.values(await readWaiting());
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.every((count) => count === 0)).toBe(true);
});
