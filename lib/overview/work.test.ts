import { describe, expect, it } from "vitest";
import {
  isToLead,
  leading,
  openApproval,
  openRelease,
  projectToHandIn,
  withoutMinutes,
} from "@/lib/overview/work";

const at = {
  id: "meeting",
  startsAt: new Date("2026-12-08T09:00:00Z"),
  timeZone: "Europe/Berlin",
};
const city = { name: "Stendal" };

describe("a city is asked", () => {
  it.each([
    [
      new Date("2026-12-01"),
      "Bitte bis Dienstag, 1. Dezember einreichen; so können sich die anderen vorbereiten.",
    ],
    [null, "Ein kurzes Formular; so können sich die anderen vorbereiten."],
  ])("to hand in its project until %s", (projectsBy, text) => {
    expect(projectToHandIn({ id: "item", city, meeting: { ...at, projectsBy } })).toEqual({
      key: "project item",
      href: "/meetings/meeting/project?item=item",
      title: "Projekt aus Stendal für das Treffen am Dienstag, 8. Dezember",
      text,
    });
  });

  it.each([
    [
      "to say something to minutes",
      null,
      "Protokoll vom Dienstag, 8. Dezember: Stimmt Stendal zu?",
    ],
    [
      "to look at minutes again that were changed since",
      1,
      "Protokoll vom Dienstag, 8. Dezember, geändert: Stimmt Stendal zu?",
    ],
  ])("%s, and told what silence means", (_, number, title) => {
    const minutes = { version: 2, consentBy: new Date("2026-12-22"), meeting: at };
    expect(openApproval({ id: "approval", number, city, minutes })).toEqual({
      key: "approval approval",
      href: "/meetings/meeting/minutes",
      title,
      text: "Bitte bis Dienstag, 22. Dezember antworten. Wer nach der Erinnerung nichts sagt, stimmt zu.",
    });
  });

  it.each([
    ["Freigabe eines Zitats: Bastian Sieler", "quote"],
    ["Freigabe eines Bildes: Bastian Sieler", null],
  ])("for a %s", (title, quoteId) => {
    expect(openRelease({ id: "release", name: "Bastian Sieler", quoteId })).toMatchObject({
      href: "/releases/release",
      title,
    });
  });
});

describe("a process manager is told", () => {
  it("to write the minutes of what took place", () => {
    expect(withoutMinutes(at)).toMatchObject({
      href: "/meetings/meeting/minutes",
      title: "Protokoll schreiben: Treffen am Dienstag, 8. Dezember",
    });
  });

  const meeting = {
    ...at,
    title: "Austausch",
    durationMinutes: 90,
    answerBy: null,
    invitedAt: at.startsAt,
    circleId: "circle",
    attendances: [],
  };

  it("to lead the meeting", () => {
    expect(leading(meeting)).toMatchObject({
      href: "/meetings/meeting/lead",
      title: "Heute, 10:00 Uhr: Treffen leiten",
    });
  });

  it.each([
    ["the evening before", "2026-12-07T22:59:00Z", false],
    ["on the morning of its day", "2026-12-07T23:00:00Z", true],
    ["while it goes on", "2026-12-08T10:29:00Z", true],
    ["when it is over", "2026-12-08T10:30:00Z", false],
  ])("that %s: %#", (_, now, led) => {
    expect(isToLead(meeting, new Date(now))).toBe(led);
  });
});
