import { describe, expect, it } from "vitest";
import { currentEntry, navigationFor } from "@/components/account/navigation";
import { officeInWords } from "@/components/account/roles";
import type { ActiveMandate } from "@/lib/auth/actor";
import type { Role } from "@/prisma/generated/enums";

function words(roles: Role[], managedCircleIds: string[] = []): string[] {
  const mandates = roles.map(mandate);
  return navigationFor({ mandates, managedCircleIds }).map(({ label }) => label);
}

function mandate(role: Role): ActiveMandate {
  return { id: role, role, cityId: null, bodyId: null };
}

describe("the navigation", () => {
  it.each([
    [["MAYOR"], "Übersicht, Treffen, Vereinbarungen, Appelle, Netzwerk"],
    [["OFFICE"], "Übersicht, Treffen, Vereinbarungen, Appelle, Netzwerk"],
    [["PROCESS_MANAGER"], "Übersicht, Austauschrunde, Treffen, Vereinbarungen, Appelle, Netzwerk"],
    [["SPOKESPERSON"], "Übersicht, Austauschrunde, Treffen, Vereinbarungen, Appelle, Netzwerk"],
    [["PROGRAMME_OFFICE"], "Übersicht, Städte, Treffen, Vereinbarungen, Appelle, Programmbüro"],
    [
      ["MAYOR", "PROGRAMME_OFFICE"],
      "Übersicht, Treffen, Vereinbarungen, Appelle, Netzwerk, Programmbüro",
    ],
    [
      ["PROCESS_MANAGER", "SPOKESPERSON"],
      "Übersicht, Austauschrunde, Treffen, Vereinbarungen, Appelle, Netzwerk",
    ],
    [[], "Übersicht, Appelle, Netzwerk"],
  ] as [Role[], string][])("of %s: %s", (roles, expected) => {
    expect(words(roles).join(", ")).toBe(expected);
  });

  it("leads straight to the one circle, or to the list of several", () => {
    const of = (managedCircleIds: string[]) =>
      navigationFor({ mandates: [mandate("PROCESS_MANAGER")], managedCircleIds })[1]?.href;

    expect(of(["quartett"])).toBe("/circles/quartett");
    expect(of(["quartett", "trio"])).toBe("/circles");
    expect(of([])).toBe("/circles");
  });

  it("marks the entry a page belongs to", () => {
    const entries = navigationFor({ mandates: [mandate("MAYOR")], managedCircleIds: [] });

    expect(currentEntry(entries, "/meetings")).toBe("/meetings");
    expect(currentEntry(entries, "/meetings/1/edit")).toBe("/meetings");
    expect(currentEntry(entries, "/meetingsoup")).toBeUndefined();
    expect(currentEntry(entries, "/account")).toBeUndefined();
    expect(currentEntry(entries, null)).toBeUndefined();
  });

  it("counts goals, projects and the people of a city among the network", () => {
    const of = (role: Role) => navigationFor({ mandates: [mandate(role)], managedCircleIds: [] });

    expect(currentEntry(of("MAYOR"), "/projects/1/edit")).toBe("/cities");
    expect(currentEntry(of("PROGRAMME_OFFICE"), "/goals/1")).toBe("/cities");
    expect(currentEntry(of("PROGRAMME_OFFICE"), "/bodies/1/handover")).toBe("/cities");
  });

  it("counts looking for partners among circles, else among the network or the office's pages", () => {
    const of = (role: Role) => navigationFor({ mandates: [mandate(role)], managedCircleIds: [] });

    expect(currentEntry(of("PROCESS_MANAGER"), "/partners/new")).toBe("/circles");
    expect(currentEntry(of("MAYOR"), "/partners")).toBe("/cities");
    expect(currentEntry(of("PROGRAMME_OFFICE"), "/proposals/1")).toBe("/office");
  });

  it("counts what the programme office does among its pages", () => {
    const entries = navigationFor({
      mandates: [mandate("PROGRAMME_OFFICE")],
      managedCircleIds: [],
    });

    expect(currentEntry(entries, "/holidays")).toBe("/office");
  });

  it("counts polls among the circle's pages, or the meetings where there is no such entry", () => {
    const of = (role: Role) => navigationFor({ mandates: [mandate(role)], managedCircleIds: [] });

    expect(currentEntry(of("PROCESS_MANAGER"), "/polls/1/fix")).toBe("/circles");
    expect(currentEntry(of("MAYOR"), "/polls/1")).toBe("/meetings");
  });

  it("counts wishes for a call among the meetings, between which they are made", () => {
    const entries = navigationFor({ mandates: [mandate("OFFICE")], managedCircleIds: [] });

    expect(currentEntry(entries, "/calls/new")).toBe("/meetings");
  });
});

describe("the name in the header is followed", () => {
  it("by the office", () => {
    const office = {
      mandates: [mandate("OFFICE")],
      officeTitle: "Stellvertreter",
      salutation: null,
    };
    expect(officeInWords(office)).toBe("Stellvertreter");
  });

  it("by the roles of somebody without an office, in the form that fits", () => {
    const mandates = [mandate("PROCESS_MANAGER"), mandate("SPOKESPERSON")];
    const words = (salutation: "FRAU" | "HERR" | null) =>
      officeInWords({ mandates, officeTitle: null, salutation });

    expect(words("FRAU")).toBe("Prozessmanagerin und Sprecherin");
    expect(words("HERR")).toBe("Prozessmanager und Sprecher");
    expect(words(null)).toBe("Prozessmanagement und Sprecher*in");
  });

  it("by nothing for somebody without a mandate", () => {
    expect(officeInWords({ mandates: [], officeTitle: null, salutation: null })).toBeUndefined();
  });
});
