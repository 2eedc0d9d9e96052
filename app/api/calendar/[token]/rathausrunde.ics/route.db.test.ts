import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { limits } from "@/lib/limits/limits";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { subscribed } from "@/lib/testing/feeds";
import { editInput, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { GET } from "./route";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

function get(token: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost:3000/api/calendar/${token}/rathausrunde.ics`, {
    headers: { "x-forwarded-for": "203.0.113.7", ...headers },
  });
  return GET(request, { params: Promise.resolve({ token }) });
}

describe("a calendar address", () => {
  it("gives the calendar, to be asked for again and kept by nobody on the way", async () => {
    await scheduledMeeting(network);
    const response = await get(await subscribed(network.actors.mayor));

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(await response.text()).toContain("SUMMARY:Austausch der Verwaltungsspitzen");
  });

  it("answers 304 without a word until something changes", async () => {
    const meeting = await scheduledMeeting(network);
    const token = await subscribed(network.actors.mayor);
    const tag = (await get(token)).headers.get("etag") ?? "";

    const unchanged = await get(token, { "if-none-match": `W/${tag}` });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get("etag")).toBe(tag);
    expect(await unchanged.text()).toBe("");

    const startsAt = new Date("2026-12-17T09:00:00Z");
    await editMeeting(network.actors.manager, editInput(network, meeting, { startsAt }), NOW);

    const changed = await get(token, { "if-none-match": tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(tag);
  });

  it.each(["x", "", "../../etc/passwd", "x".repeat(5000), "ü\u0000"])(
    "that is made up opens nothing: %#",
    async (token) => {
      const response = await get(token);

      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.text()).toBe("");
    },
  );
});

describe("made-up addresses", () => {
  it("are turned away after many tries, a good one from the same place is not", {
    timeout: 30_000,
  }, async () => {
    const good = await subscribed(network.actors.mayor);
    const { tries } = limits["feed.place"];
    for (let count = 0; count < tries; count++) await get("x");

    const turnedAway = await get("x");
    expect(turnedAway.status).toBe(429);
    expect(turnedAway.headers.get("retry-after")).toBe("900");
    expect((await get("x", { "x-forwarded-for": "198.51.100.1" })).status).toBe(404);
    expect((await get(good)).status).toBe(200);
  });

  it("write nothing but the count of tries", async () => {
    const good = await subscribed(network.actors.mayor);
    const events = await db.auditEvent.count();
    await get(good);
    await get("x");

    expect(await db.auditEvent.count()).toBe(events);
    expect(await db.rateLimit.count()).toBe(1);
  });
});
