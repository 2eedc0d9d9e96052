import { expect, it } from "vitest";
import type { Letter } from "@/lib/meetings/letter";
import { cancellationMails, changeMails, invitationMails } from "@/lib/meetings/mails";
import type { Mail } from "@/lib/outbox/mail";

const ID = "0191e0c0-0000-7000-8000-000000000001";

const office = {
  user: {
    id: "office",
    givenName: "Hendric",
    familyName: "Schwär-Fröhlich",
    salutation: "HERR" as const,
    email: "schwaer-froehlich@lemgo.example",
    reminderOptOuts: [],
  },
};

const lemgo = { id: "lemgo", name: "Lemgo", email: "rathaus@lemgo.example", mandates: [office] };
const parchim = { id: "parchim", name: "Parchim", email: null, mandates: [] };

const baier: Letter["attendances"][number] = {
  id: "baier",
  officialId: "official-baier",
  invitedAt: new Date("2026-11-05T09:00:00Z"),
  answer: null,
  answeredVia: null,
  representativeName: null,
  representativeOffice: null,
  official: {
    reminderOptOuts: [],
    user: null,
    givenName: "Marcus",
    familyName: "Baier",
    salutation: "HERR",
    officeTitle: "Bürgermeister",
    email: "baier@lemgo.example",
    city: lemgo,
  },
};

const letter: Letter = {
  id: ID,
  title: "Austausch der Verwaltungsspitzen",
  startsAt: new Date("2026-12-08T09:00:00Z"),
  durationMinutes: 90,
  timeZone: "Europe/Berlin",
  format: "HYBRID",
  place: "Rathaus Stendal, Markt 1",
  videoUrl: "https://video.example/runde",
  dialIn: "030 123456, Code 78",
  answerBy: new Date("2026-11-27"),
  invitedAt: new Date("2026-11-05T09:00:00Z"),
  heldAt: null,
  cancelledAt: null,
  cancelReason: "Im Rathaus ist Hochwasser.",
  version: 1,
  sequence: 2,
  circle: { name: "Stendal und Lemgo" },
  createdBy: { givenName: "Marion", familyName: "Zosel-Mohr", email: "manager@stendal.example" },
  hosts: [
    { body: { name: "Freiwilligen-Agentur Altmark e.V." } },
    { body: { name: "Alte Hansestadt Lemgo" } },
  ],
  agenda: [
    { kind: "WELCOME", title: "Begrüßung", minutes: 10, cityId: null, city: null },
    {
      kind: "PROJECT",
      title: "Ehrenamtskarte",
      minutes: 20,
      cityId: "lemgo",
      city: { name: "Lemgo" },
    },
  ],
  attendances: [baier],
};

const sending = {
  letter,
  links: new Map([["baier", "link-of-baier"]]),
  host: "runde.example",
  organizer: null,
  now: new Date("2026-11-05T09:00:00Z"),
};

function only(mails: readonly Mail[]): Mail {
  const [mail] = mails;
  if (!mail) throw new Error("no mail");
  return mail;
}

/** Everything a mail says, as one text. */
function said(mail: Mail): string {
  return mail.blocks
    .flatMap((block) => {
      if (block.kind === "facts") return block.facts.map(([label, value]) => `${label}: ${value}`);
      if (block.kind === "list") return block.items;
      if (block.kind === "button" || block.kind === "link") return block.label;
      return block.kind === "signInCode" ? [] : block.text;
    })
    .join("\n");
}

it("invites with everything one needs to come and to answer", () => {
  const mail = only(invitationMails(sending, letter.attendances));

  expect(mail).toMatchObject({
    to: "baier@lemgo.example",
    replyTo: "manager@stendal.example",
    meetingId: ID,
    dedupeKey: `meeting.invitation:${ID}:baier:2`,
    subject: "Einladung: Austausch der Verwaltungsspitzen, Dienstag, 8. Dezember 2026, 10:00 Uhr",
  });
  for (const line of [
    "Sehr geehrter Herr Bürgermeister Baier,",
    "die Koordinierungsstellen Freiwilligen-Agentur Altmark e.V. und Alte Hansestadt Lemgo laden Sie",
    "Wann: Dienstag, 8. Dezember 2026, 10:00–11:30 Uhr, vor Ort und digital",
    "Ort: Rathaus Stendal, Markt 1",
    "Videolink: https://video.example/runde",
    "Einwahl per Telefon: 030 123456, Code 78",
    "Eingeladen: Bürgermeister Marcus Baier, Lemgo",
    "Antwort erbeten bis: 27. November 2026",
    "10:10 Uhr: Ehrenamtskarte (Lemgo), 20 Minuten",
    "Worum wir Lemgo bitten",
    "Bitte antworten Sie bis zum 27. November 2026",
    "Sie stellen vor: „Ehrenamtskarte“, etwa 20 Minuten.",
    "Mit freundlichen Grüßen\nMarion Zosel-Mohr\nfür Freiwilligen-Agentur Altmark e.V. und Alte Hansestadt Lemgo",
  ]) {
    expect(said(mail)).toContain(line);
  }
  expect(mail.blocks.filter(({ kind }) => kind === "button")).toEqual([
    {
      kind: "button",
      label: "Einladung beantworten",
      path: "/invitation",
      guestLinkId: "link-of-baier",
    },
  ]);
  expect(mail.calendar?.method).toBe("REQUEST");
  const ics = mail.calendar?.ics.replaceAll(/\r\n /g, "");
  expect(ics).toContain(`UID:${ID}@runde.example`);
  expect(ics).toContain("SEQUENCE:2");
  expect(ics).toContain("baier@lemgo.example");
  expect(ics).toContain("manager@stendal.example");
});

it("lets calendar programs answer to the organiser's mailbox, and people to who invites", () => {
  const mail = only(
    invitationMails({ ...sending, organizer: "termine@runde.example" }, letter.attendances),
  );

  expect(mail.calendar?.ics).toMatch(
    /ORGANIZER;CN="Marion Zosel-Mohr":(\r\n )?mailto:termine@runde/i,
  );
  expect(mail.calendar?.ics).not.toContain("manager@stendal.example");
  expect(mail.replyTo).toBe("manager@stendal.example");
});

it("sends the office a copy that leads to the meeting, without the mayor's personal link", () => {
  const [, copy] = invitationMails(sending, letter.attendances);

  expect(copy?.to).toBe("schwaer-froehlich@lemgo.example");
  expect(copy && said(copy)).toContain("diese Nachricht ging an Bürgermeister Marcus Baier.");
  expect(JSON.stringify(copy)).not.toContain("link-of-baier");
  expect(copy?.blocks).toContainEqual({
    kind: "button",
    label: "Treffen öffnen",
    path: `/meetings/${ID}`,
  });
  expect(copy?.calendar).toBeUndefined();
});

it("goes to the town hall where the person has no address, and to nobody where there is none at all", () => {
  const silent = {
    ...baier,
    official: { ...baier.official, email: null, city: { ...lemgo, mandates: [] } },
  };
  const lost = { ...baier, official: { ...baier.official, email: null, city: parchim } };

  const mail = only(invitationMails(sending, [silent]));
  expect(mail.to).toBe("rathaus@lemgo.example");
  expect(said(mail)).toContain(
    "Bitte leiten Sie sie weiter: Eingeladen ist Bürgermeister Marcus Baier.",
  );
  expect(invitationMails(sending, [lost])).toEqual([]);
});

it("says of a moved meeting what was and what is, and asks again; of another change that the answer stands", () => {
  const changed = [{ field: "startsAt", before: "10:00 Uhr", after: "11:00 Uhr" } as const];

  const moved = only(changeMails(sending, changed, true));
  expect(said(moved)).toContain("Beginn: bisher 10:00 Uhr, jetzt 11:00 Uhr");
  expect(said(moved)).toContain("Bitte antworten Sie noch einmal.");
  const edited = only(changeMails(sending, changed, false));
  expect(said(edited)).toContain("Ihre Antwort gilt weiter");
  expect(said(edited)).not.toContain("Worum wir Lemgo bitten");
});

it("calls off with the reason and nothing left to answer", () => {
  const mail = only(cancellationMails(sending));

  expect(said(mail)).toContain("am Dienstag, 8. Dezember 2026, 10:00 Uhr findet nicht statt");
  expect(said(mail)).toContain("Im Rathaus ist Hochwasser.");
  expect(mail.blocks.filter(({ kind }) => kind === "button")).toEqual([]);
  expect(mail.calendar?.method).toBe("CANCEL");
});

it("keeps what somebody typed out of the calendar's structure", () => {
  const nasty = { ...letter, title: "Treffen\r\nATTENDEE:mailto:x@y.example", place: "Ort\u0000" };
  const mail = only(invitationMails({ ...sending, letter: nasty }, nasty.attendances));
  expect(
    mail.calendar?.ics.split("\r\n").filter((line) => line.startsWith("ATTENDEE")),
  ).toHaveLength(1);
});
