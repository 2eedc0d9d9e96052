import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { authCookies } from "@/lib/auth/cookies";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction } from "@/lib/db";
import { startItem } from "@/lib/leading/start-item";
import { saveNote } from "@/lib/notes/save-note";
import { browser } from "@/lib/testing/browser";
import { DURING, itemsOf, noteInput } from "@/lib/testing/leading";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network } from "@/lib/testing/network";

const COOKIE = authCookies("http://localhost:3000").sessionToken.name;

let network: Network;
let meeting: string;
let items: [string, string, ...string[]];
const leaving: AbortController[] = [];

beforeEach(async () => {
  network = await buildNetwork();
  meeting = await scheduledMeeting(network);
  items = await itemsOf(meeting);
});

afterEach(() => {
  for (const one of leaving.splice(0)) one.abort();
});

async function signIn({ userId }: Actor): Promise<void> {
  const token = `token of ${userId}`;
  browser.cookies.set(COOKIE, token);
  await inTransaction((tx) => startSession(tx, { token, userId, device: "", now: new Date() }));
}

async function ask(accept = "*/*", id = meeting): Promise<Response> {
  const { GET } = await import("./route");
  const leave = new AbortController();
  leaving.push(leave);
  const headers = { accept };
  const request = new Request(`http://localhost:3000/meetings/${id}/events`, {
    headers,
    signal: leave.signal,
  });
  return GET(request, { params: Promise.resolve({ id }) });
}

/** Reads a stream, one mark after the other; null once it has ended. */
async function listen() {
  const response = await ask("text/event-stream");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    response,
    async next(): Promise<string | null> {
      for (;;) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: "" };
        if (done) return null;
        const mark = /^data: (\S+)\n\n$/.exec(value)?.[1];
        if (mark) return mark;
      }
    },
  };
}

const onlyMark = async () => (await (await ask()).json()).mark;

describe("who leads", () => {
  it("hears of a note somebody else saved, within the time of a blink", async () => {
    await signIn(network.actors.manager);
    const stream = await listen();
    const before = await stream.next();
    const begun = performance.now();

    await saveNote(network.actors.lemgoManager, noteInput(items[0], "Eins"), DURING);

    const after = await stream.next();
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(after).not.toBe(before);
    expect(await onlyMark()).toBe(after);
    expect(stream.response.headers.get("cache-control")).toBe("no-store, no-transform");
    expect(stream.response.headers.get("content-type")).toBe("text/event-stream");
  });

  it("is told no more once the mandate has ended", async () => {
    await signIn(network.actors.manager);
    const stream = await listen();
    await stream.next();
    const { userId } = network.actors.manager;
    const endsAt = new Date(Date.now() - 1000);
    await db.mandate.updateMany({ where: { userId }, data: { endsAt } });

    await startItem(network.actors.lemgoManager, started(items[0]), DURING);

    expect(await stream.next()).toBeNull();
  });

  it("is told no more once signed out", async () => {
    await signIn(network.actors.manager);
    const stream = await listen();
    await stream.next();
    await db.session.deleteMany();

    await startItem(network.actors.lemgoManager, started(items[0]), DURING);

    expect(await stream.next()).toBeNull();
  });

  it("gets so many streams and no more, and asks again and again instead", async () => {
    await signIn(network.actors.manager);
    const streams = await Promise.all(Array.from({ length: 9 }, () => ask("text/event-stream")));

    expect(streams.map(({ status }) => status).toSorted()).toEqual([...Array(8).fill(200), 503]);
    expect(await onlyMark()).toMatch(/^\S{16}$/);
  });
});

describe("who follows", () => {
  it("hears of the next item and not of notes in the making", async () => {
    await signIn(network.actors.mayor);
    const before = await onlyMark();

    await saveNote(network.actors.manager, noteInput(items[0], "Eins"), DURING);
    expect(await onlyMark()).toBe(before);

    await startItem(network.actors.manager, started(items[0]), DURING);
    expect(await onlyMark()).not.toBe(before);
  });
});

function started(itemId: string) {
  return { formKey: crypto.randomUUID(), meetingId: meeting, itemId, current: null };
}
