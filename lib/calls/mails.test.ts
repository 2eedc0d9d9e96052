import { describe, expect, it } from "vitest";
import type { CallLetter } from "@/lib/calls/letter";
import { agreedMails, askedMails, endedMails, offeredMails } from "@/lib/calls/mails";
import type { Mail } from "@/lib/outbox/mail";

const ID = "0191e0c0-0000-7000-8000-000000000001";
const NUMBER = "03907 7160-11";

const schumacher = {
  givenName: "Mandy",
  familyName: "Schumacher",
  salutation: "FRAU" as const,
  email: "schumacher@gardelegen.example",
};
const mayor = { ...schumacher, officeTitle: "Bürgermeisterin" };
const baier = {
  givenName: "Marcus",
  familyName: "Baier",
  salutation: "HERR" as const,
  officeTitle: "Bürgermeister",
  email: "baier@lemgo.example",
};
const gardelegen = {
  id: "gardelegen",
  name: "Gardelegen",
  email: null,
  officials: [mayor],
  mandates: [],
};
const lemgo: CallLetter["toCity"] = {
  id: "lemgo",
  name: "Lemgo",
  email: "rathaus@lemgo.example",
  officials: [baier],
  mandates: [],
};

const letter: CallLetter = {
  id: ID,
  topic: "Stadtziele",
  phone: NUMBER,
  offeredByAsked: false,
  agreedAt: null,
  startsAt: null,
  durationMinutes: null,
  moveOfferedAt: null,
  sequence: 0,
  declinedAt: null,
  withdrawnAt: null,
  version: 1,
  goal: { title: "Ehrenamt" },
  project: null,
  agendaItem: null,
  meeting: null,
  official: null,
  fromCity: gardelegen,
  toCity: lemgo,
  askedBy: { id: "mandy", ...schumacher },
  windows: [
    { startsAt: new Date("2026-12-01T13:00:00Z"), endsAt: new Date("2026-12-01T15:00:00Z") },
  ],
  steps: [{ note: null, cityId: "gardelegen" }],
};

function sending(changes: Partial<CallLetter> = {}) {
  const now = new Date("2026-11-23T09:00:00Z");
  return { letter: { ...letter, ...changes }, guestLinkId: "link", host: "runde.example", now };
}

function facts(mail: Mail | undefined) {
  return mail?.blocks.find((block) => block.kind === "facts");
}

describe("a call wish", () => {
  it("is complete in itself, with the one button", () => {
    const [mail, ...more] = askedMails(sending());
    expect(more).toEqual([]);
    expect(mail?.blocks).toEqual([
      { kind: "text", text: "Sehr geehrter Herr Bürgermeister Baier," },
      {
        kind: "text",
        text: "Bürgermeisterin Mandy Schumacher aus Gardelegen möchte mit Ihnen telefonieren. Passt Ihnen eine der Zeiten? Sie können auch eine andere vorschlagen oder absagen.",
      },
      {
        kind: "facts",
        facts: [
          ["Thema", "Stadtziele"],
          ["Anlass", "Strategisches Stadtziel „Ehrenamt“ aus Lemgo"],
          ["Vorgeschlagene Zeiten", "Dienstag, 1. Dezember 2026, 14:00–16:00 Uhr"],
          ["Telefonnummer", NUMBER],
        ],
      },
      { kind: "button", label: "Zeit wählen und antworten", path: "/call", guestLinkId: "link" },
      expect.objectContaining({ kind: "text" }),
    ]);
    expect(mail?.replyTo).toBe("schumacher@gardelegen.example");
  });

  it("asks the town hall to pass it on where the person has no address", () => {
    const toCity = { ...lemgo, officials: [{ ...baier, email: null }] };
    const [mail] = askedMails(sending({ toCity }));
    expect(mail?.to).toBe("rathaus@lemgo.example");
    expect(mail?.blocks[1]).toMatchObject({
      text: expect.stringContaining("Bürgermeister Marcus Baier bestimmt"),
    });
  });

  it("keeps its topic out of the subject, which others can see", () => {
    const agreed = { agreedAt: new Date(), startsAt: new Date(), durationMinutes: 30 };
    const mails = [
      ...askedMails(sending()),
      ...offeredMails(sending()),
      ...agreedMails(sending(agreed)),
      ...endedMails(sending({ ...agreed, declinedAt: new Date() })),
    ];
    expect(mails.length).toBeGreaterThan(5);
    for (const { subject } of mails) expect(subject).not.toContain("Stadtziele");
  });
});

it("whoever asked gets the entry where the head has no address", () => {
  const fromCity = { ...gardelegen, officials: [] };
  const agreed = { agreedAt: new Date(), startsAt: new Date("2026-12-01T13:00:00Z") };
  const mails = agreedMails(sending({ ...agreed, durationMinutes: 30, fromCity }));
  expect(mails.map(({ to, calendar }) => [to, calendar?.method])).toEqual([
    ["baier@lemgo.example", "REQUEST"],
    ["schumacher@gardelegen.example", "REQUEST"],
  ]);
});

it("the number goes to the asked town hall only, and to nobody once the wish has ended", () => {
  const ended = { agreedAt: new Date(), startsAt: new Date(), durationMinutes: 30 };
  const agreed = agreedMails(sending(ended));
  expect(agreed.map((mail) => JSON.stringify(facts(mail)).includes(NUMBER))).toEqual([true, false]);
  const off = endedMails(sending({ ...ended, withdrawnAt: new Date() }));
  expect(JSON.stringify(off)).not.toContain(NUMBER);
});
