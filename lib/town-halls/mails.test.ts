import { describe, expect, it } from "vitest";
import { mailsToTownHalls } from "@/lib/town-halls/mails";
import type { TownHall } from "@/lib/town-halls/rules";

const HEAD = {
  givenName: "Alex",
  familyName: "Muster",
  officeTitle: "Bürgermeisterin",
  salutation: "FRAU" as const,
  email: null as string | null,
  user: null as { email: string; blockedAt: Date | null } | null,
};
const OWN = { ...HEAD, email: "alex@muster.example" };
const KONTO = { ...HEAD, user: { email: "konto@muster.example", blockedAt: null } };
const BLOCKED = { ...HEAD, user: { email: "konto@muster.example", blockedAt: new Date() } };

function user(email: string) {
  return { id: email, email, givenName: "Kim", familyName: "Beispiel", salutation: null };
}
const mandate = (role: "MAYOR" | "OFFICE", email: string) => ({ role, user: user(email) });
const MAYOR = mandate("MAYOR", "mandat@muster.example");
const OFFICE = mandate("OFFICE", "buero@muster.example");
const MANAGER = user("prozess@muster.example");

function hall(changes: Partial<TownHall> = {}): TownHall {
  const email = "rathaus@muster.example";
  return { id: "7", name: "Musterstadt", email, officials: [], mandates: [], ...changes };
}

function mailsTo(...halls: TownHall[]) {
  const blocks = ({ name }: TownHall) => [{ kind: "text" as const, text: `Inhalt für ${name}` }];
  return mailsToTownHalls(halls, { key: "k", subject: "Betreff", blocks });
}

function texts({ blocks }: ReturnType<typeof mailsTo>[number]): string[] {
  return blocks.flatMap((block) => (block.kind === "text" ? [block.text] : []));
}

describe("a mail to a town hall goes", () => {
  it.each<[string, Partial<TownHall>, string[]]>([
    ["to the head's own address", { officials: [OWN], mandates: [MAYOR] }, ["alex"]],
    ["else to the head's account", { officials: [KONTO], mandates: [MAYOR] }, ["konto"]],
    ["else to the mayor's", { officials: [HEAD], mandates: [MAYOR] }, ["mandat"]],
    ["to the mayor where no head is entered", { mandates: [MAYOR] }, ["mandat"]],
    ["to the town hall instead of a blocked account", { officials: [BLOCKED] }, ["rathaus"]],
    ["to the town hall where nobody is known", {}, ["rathaus"]],
    ["nowhere without an address", { email: null, officials: [HEAD] }, []],
    ["to the office as well", { officials: [OWN], mandates: [OFFICE] }, ["alex", "buero"]],
    ["to office and town hall", { officials: [HEAD], mandates: [OFFICE] }, ["rathaus", "buero"]],
    ["to the office alone", { email: null, mandates: [OFFICE] }, ["buero"]],
    ["to managers at the end", { officials: [OWN], managers: [MANAGER] }, ["alex", "prozess"]],
    [
      "once to an address, in whatever case it is written",
      { officials: [OWN], mandates: [mandate("OFFICE", "Alex@Muster.example")] },
      ["alex"],
    ],
  ])("%s", (_, changes, names) => {
    const addresses = mailsTo(hall(changes)).map(({ to }) => to);
    expect(addresses).toEqual(names.map((name) => `${name}@muster.example`));
  });

  it("once for each city where one town hall works for two", () => {
    expect(mailsTo(hall(), hall({ id: "8" })).map(({ dedupeKey }) => dedupeKey)).toEqual([
      "k:7:rathaus@muster.example",
      "k:8:rathaus@muster.example",
    ]);
  });
});

describe("a mail to a town hall", () => {
  it.each<[string, Partial<TownHall>, string]>([
    ["the head", { officials: [OWN] }, "Sehr geehrte Frau Bürgermeisterin Muster,"],
    [
      "the head through the town hall",
      { officials: [HEAD] },
      "Sehr geehrte Frau Bürgermeisterin Muster,",
    ],
    ["a mayor by name", { mandates: [MAYOR] }, "Guten Tag, Kim Beispiel,"],
    ["nobody where nobody is known", {}, "Sehr geehrte Damen und Herren,"],
  ])("greets %s", (_, changes, greeting) => {
    const [mail] = mailsTo(hall(changes));
    expect(mail && texts(mail)).toEqual([greeting, "Inhalt für Musterstadt"]);
  });

  it.each<[string, Partial<TownHall>, string]>([
    ["the head it acts for", { officials: [HEAD] }, "in Musterstadt für Bürgermeisterin Muster"],
    ["the city while no head is known", {}, "für Musterstadt"],
  ])("tells an office why it gets it, and names %s", (_, changes, whom) => {
    const mail = mailsTo(hall({ ...changes, mandates: [OFFICE] })).at(-1);
    expect(mail && texts(mail)).toEqual([
      "Guten Tag, Kim Beispiel,",
      "Inhalt für Musterstadt",
      `Diese Mail erhalten Sie, weil Sie ${whom} antworten können.`,
    ]);
  });

  it("tells a process manager no such thing", () => {
    const mail = mailsTo(hall({ managers: [MANAGER] })).at(-1);
    expect(mail && texts(mail)).toEqual(["Guten Tag, Kim Beispiel,", "Inhalt für Musterstadt"]);
  });
});
