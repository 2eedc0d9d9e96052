import { describe, expect, it } from "vitest";
import { appealMails } from "@/lib/appeals/mails";
import { type CityToTell, recipientsIn } from "@/lib/appeals/recipients";

function account(email: string, blockedAt: Date | null = null) {
  return { email, givenName: "Kim", familyName: "Beispiel", salutation: null, blockedAt };
}

function city(changes: Partial<CityToTell> = {}): CityToTell {
  return {
    id: "7",
    name: "Musterstadt",
    email: "rathaus@muster.example",
    officials: [],
    mandates: [],
    ...changes,
  };
}

const HEAD = {
  givenName: "Alex",
  familyName: "Muster",
  officeTitle: "Bürgermeisterin",
  salutation: "FRAU" as const,
  email: "alex@muster.example",
  user: null,
};

function addresses(...cities: CityToTell[]): string[] {
  return recipientsIn(cities).map(({ to }) => to);
}

describe("who is told", () => {
  it("is the head at the official address, before account and town hall", () => {
    expect(addresses(city({ officials: [HEAD] }))).toEqual(["alex@muster.example"]);
    const account = { email: "konto@muster.example", blockedAt: null };
    expect(addresses(city({ officials: [{ ...HEAD, email: null, user: account }] }))).toEqual([
      "konto@muster.example",
    ]);
    const blocked = { ...account, blockedAt: new Date() };
    expect(addresses(city({ officials: [{ ...HEAD, email: null, user: blocked }] }))).toEqual([
      "rathaus@muster.example",
    ]);
  });

  it("is the town hall where nobody is known, and nobody where there is no address at all", () => {
    expect(addresses(city())).toEqual(["rathaus@muster.example"]);
    expect(addresses(city({ email: null }))).toEqual([]);
  });

  it("is the office too, unless it is blocked", () => {
    const mandates = [
      { role: "OFFICE" as const, user: account("buero@muster.example") },
      { role: "OFFICE" as const, user: account("weg@muster.example", new Date()) },
    ];
    expect(addresses(city({ officials: [HEAD], mandates }))).toEqual([
      "alex@muster.example",
      "buero@muster.example",
    ]);
  });

  it("gets one mail per address, in whatever case it is written", () => {
    const mandates = [{ role: "OFFICE" as const, user: account("Alex@Muster.example") }];
    expect(addresses(city({ officials: [HEAD], mandates }))).toEqual(["alex@muster.example"]);
  });

  it("gets one mail for each city where one town hall works for two, as each answers for itself", () => {
    const shared = [city(), city({ id: "8", name: "Nebenstadt" })];
    expect(recipientsIn(shared).map(({ to, cityId }) => [to, cityId])).toEqual([
      ["rathaus@muster.example", "7"],
      ["rathaus@muster.example", "8"],
    ]);
  });
});

it("keeps numbers of a list and drops hostile links in the mail", () => {
  const [mail] = appealMails(
    {
      id: "1",
      slug: "a",
      title: "Titel",
      body: "1. eins\n2. zwei\n\n[klick](javascript:alert(1)) <b>x</b>",
      callToAction: "Bitte.",
      answerBy: null,
      authorOffice: "Sprecherin",
      author: { givenName: "Kim", familyName: "Beispiel" },
    },
    [city({ officials: [HEAD] })],
  );
  const texts = (mail?.blocks ?? []).flatMap((block) => ("text" in block ? [block.text] : []));
  expect(texts[0]).toBe("Sehr geehrte Frau Bürgermeisterin Muster,");
  expect(texts).toContain("1. eins\n2. zwei");
  expect(texts).toContain("klick <b>x</b>");
  expect(mail?.dedupeKey).toBe("appeal:1:published:7:alex@muster.example");
  expect(mail?.blocks.find(({ kind }) => kind === "facts")).toEqual({
    kind: "facts",
    facts: [["Die Bitte", "Bitte."]],
  });
});
