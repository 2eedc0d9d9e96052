import ICAL from "ical.js";
import { beforeEach, describe, expect, it } from "vitest";
import { answerCall } from "@/lib/calls/answer-call";
import { db } from "@/lib/db";
import type { Mail } from "@/lib/outbox/mail";
import { agreed, answerTo, askLemgo, callOf, NUMBER, windowIn } from "@/lib/testing/calls";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let id: string;

beforeEach(async () => {
  network = await buildNetwork();
  id = (await askLemgo(network)).id;
});

async function mailsOf(kind: string) {
  const mails = await db.outboxMail.findMany({
    where: { dedupeKey: { startsWith: `call.${kind}:` } },
    orderBy: { to: "asc" },
  });
  return mails.map(({ to, subject, content }) => ({
    ...(content as unknown as Mail),
    to,
    subject,
  }));
}

function event(ics = "") {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const part = calendar.getFirstSubcomponent("vevent");
  if (!part) throw new Error("no event");
  return { method: calendar.getFirstPropertyValue("method"), part, event: new ICAL.Event(part) };
}

describe("agreeing to a time", () => {
  it("by the office of the asked city puts it into the calendars of both", async () => {
    const { actors, officials } = network;
    await answerCall(actors.lemgoOffice, await answerTo(id, { startsAt: "10:30" }), NOW);

    const call = await callOf(id);
    expect(call).toMatchObject({
      agreedAt: NOW,
      startsAt: new Date("2026-11-30T09:30:00Z"),
      durationMinutes: 30,
    });
    expect(call.steps[1]).toMatchObject({ kind: "AGREED", onBehalfOf: "Bürgermeister Baier" });
    const mails = await mailsOf("agreed");
    const withEntry = mails.filter(({ calendar }) => calendar);
    expect(withEntry.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "schumacher@gardelegen.example",
    ]);
    for (const { calendar, to } of withEntry) {
      const entry = event(calendar?.ics);
      expect(entry.method).toBe("REQUEST");
      expect(entry.event.uid).toBe(`${id}@localhost:3000`);
      expect(entry.event.startDate.toJSDate()).toEqual(new Date("2026-11-30T09:30:00Z"));
      expect(entry.event.attendees[0]?.getParameter("partstat")).toBe("ACCEPTED");
      expect(String(entry.event.attendees[0]?.getFirstValue())).toMatch(new RegExp(to, "i"));
      expect(entry.event.organizer).not.toContain(to);
      expect(calendar?.ics).not.toContain(NUMBER);
    }
    const audit = await db.auditEvent.findFirstOrThrow({ where: { kind: "call.answered" } });
    expect(audit).toMatchObject({ onBehalfOfId: officials.baier.id });
    expect(audit.details).toMatchObject({ answer: "AGREED", byLink: false });
  });

  it("tells the number to the asked town hall alone", async () => {
    await answerCall(network.actors.lemgoMayor, await answerTo(id), NOW);
    const mails = await mailsOf("agreed");
    expect(mails.length).toBeGreaterThan(2);
    for (const { to, blocks } of mails) {
      expect(JSON.stringify(blocks).includes(NUMBER)).toBe(to.endsWith("@lemgo.example"));
    }
  });

  it("at once by mayor and office settles one time, and the slower one hears of it", async () => {
    const { lemgoMayor, lemgoOffice } = network.actors;
    const early = await answerTo(id);
    const late = await answerTo(id, { window: "2026-12-01T10:00" });
    const outcomes = await Promise.allSettled([
      answerCall(lemgoMayor, early, NOW),
      answerCall(lemgoOffice, late, NOW),
    ]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [lost] = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(["outdated", "alreadyDecided"]).toContain(lost.reason);
    expect((await callOf(id)).steps).toHaveLength(2);
  });

  it("twice with the same form agrees once", async () => {
    const input = await answerTo(id);
    const send = () => answerCall(network.actors.lemgoMayor, input, NOW);
    expect(await Promise.all([send(), send()])).toEqual([{ id }, { id }]);
    expect((await callOf(id)).steps).toHaveLength(2);
  });
});

describe("proposing other times", () => {
  const others = {
    answer: "OFFER",
    note: "Dienstags tagt der Rat.",
    windows: [windowIn(9)],
  } as const;

  it("lays them on the table, and the asking city agrees to one", async () => {
    const { lemgoOffice, gardelegenMayor } = network.actors;
    await answerCall(lemgoOffice, await answerTo(id, { ...others, windows: [windowIn(9)] }), NOW);

    expect(await callOf(id)).toMatchObject({ offeredByAsked: true, windows: [windowIn(9)] });
    const [mail, ...more] = await mailsOf("offered");
    expect(more).toEqual([]);
    expect(mail?.to).toBe("schumacher@gardelegen.example");
    expect(JSON.stringify(mail?.blocks)).toContain(others.note);
    expect(JSON.stringify(mail?.blocks)).not.toContain(NUMBER);

    await answerCall(gardelegenMayor, await answerTo(id, { window: "2026-12-02T10:00" }), NOW);
    expect((await callOf(id)).startsAt).toEqual(windowIn(9).startsAt);
  });

  it("keeps the link of the asked town hall, for as long as there are times ahead", async () => {
    const links = () => db.guestLink.findMany({ where: { callRequestId: id } });
    const [before] = await links();
    const input = await answerTo(id, { answer: "OFFER", windows: [windowIn(90)] });
    await answerCall(network.actors.lemgoMayor, input, NOW);

    const expiresAt = windowIn(120).endsAt;
    expect(await links()).toEqual([{ ...before, expiresAt }]);
  });

  it("over an older version says what lies on the table now", async () => {
    const { lemgoMayor, gardelegenMayor } = network.actors;
    const stale = await answerTo(id);
    const offer = { answer: "OFFER", windows: [windowIn(9)] } as const;
    await answerCall(lemgoMayor, await answerTo(id, { ...offer, windows: [windowIn(9)] }), NOW);
    await answerCall(
      gardelegenMayor,
      await answerTo(id, { answer: "OFFER", windows: [windowIn(10)] }),
      NOW,
    );

    const late = answerCall(lemgoMayor, { ...stale, ...offer, windows: [windowIn(11)] }, NOW);
    await expect(late).rejects.toMatchObject({
      reason: "outdated",
      version: 3,
      theirs: { answer: "offen", window: "Donnerstag, 3. Dezember 2026, 10:00–12:00 Uhr" },
    });
    const gone = answerCall(lemgoMayor, { ...stale, version: 3 }, NOW);
    await expect(gone).rejects.toThrow("windowGone");
  });
});

describe("calling off", () => {
  it("by the asked city ends the wish and tells the other", async () => {
    const input = await answerTo(id, { answer: "DECLINE", note: "Im Januar gern." });
    await answerCall(network.actors.lemgoMayor, input, NOW);

    expect(await callOf(id)).toMatchObject({ declinedAt: NOW, agreedAt: null });
    const mails = await mailsOf("ended");
    expect(mails.map(({ to }) => to)).toEqual(["schumacher@gardelegen.example"]);
    expect(JSON.stringify(mails)).toContain("Im Januar gern.");
    expect(mails[0]?.calendar).toBeUndefined();
  });

  it("by the asking city takes the wish back", async () => {
    const input = await answerTo(id, { answer: "DECLINE" });
    await answerCall(network.actors.gardelegenMayor, input, NOW);

    expect(await callOf(id)).toMatchObject({ withdrawnAt: NOW });
    expect((await mailsOf("ended")).map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "schwaer-froehlich@lemgo.example",
    ]);
  });

  it("what was agreed takes the entry out of both calendars", async () => {
    const other = await agreed(network);
    const input = await answerTo(other, { answer: "DECLINE" });
    await answerCall(network.actors.gardelegenMayor, input, NOW);

    const entries = (await mailsOf("ended")).flatMap(({ calendar, to }) =>
      calendar ? [{ ...event(calendar.ics), to }] : [],
    );
    expect(entries.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "schumacher@gardelegen.example",
    ]);
    for (const { method, event: entry, part } of entries) {
      expect(method).toBe("CANCEL");
      expect(entry.sequence).toBe(1);
      expect(part.getFirstPropertyValue("status")).toBe("CANCELLED");
    }
  });
});

describe("is refused", () => {
  it.each(["mayor", "manager", "programmeOffice", "outsider", "former"] as const)(
    "for %s, as if there were no such wish",
    async (who) => {
      const attempt = answerCall(network.actors[who], await answerTo(id), NOW);
      await expect(attempt).rejects.toThrow("notFound");
    },
  );

  it("to one's own times", async () => {
    const attempt = answerCall(network.actors.gardelegenMayor, await answerTo(id), NOW);
    await expect(attempt).rejects.toThrow("callTheirTurn");
  });

  it.each([
    ["a time that is not on the table", { window: "2026-11-30T11:00" }, "windowGone"],
    ["an hour outside of it", { startsAt: "12:30" }, "outsideWindow"],
  ])("for %s", async (_, changes, reason) => {
    const attempt = answerCall(network.actors.lemgoMayor, await answerTo(id, changes), NOW);
    await expect(attempt).rejects.toThrow(reason);
    expect(await callOf(id)).toMatchObject({ agreedAt: null, version: 1 });
    expect(await mailsOf("agreed")).toEqual([]);
  });

  it("once it has ended", async () => {
    const { lemgoMayor } = network.actors;
    await answerCall(lemgoMayor, await answerTo(id, { answer: "DECLINE" }), NOW);
    const attempt = answerCall(lemgoMayor, await answerTo(id), NOW);
    await expect(attempt).rejects.toThrow("callEnded");
  });
});
