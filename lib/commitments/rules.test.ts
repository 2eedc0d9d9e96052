import { describe, expect, it } from "vitest";
import {
  assertNotBefore,
  dueInWords,
  enteredBy,
  inReadingOrder,
  isOpen,
  ownersInWords,
} from "@/lib/commitments/rules";
import type { CommitmentStatus } from "@/prisma/generated/enums";

function one(
  title: string,
  status: CommitmentStatus,
  dueOn: string | null,
  agreedOn = "2025-01-01",
) {
  return { title, status, dueOn: dueOn ? new Date(dueOn) : null, agreedOn: new Date(agreedOn) };
}

describe("reading order", () => {
  it("puts open ones first, the nearest day first, and done ones last, the latest first", () => {
    const sorted = inReadingOrder([
      one("aufgegeben 2025", "ABANDONED", "2025-12-31"),
      one("offen ohne Tag", "PLANNED", null),
      one("erreicht 2026", "ACHIEVED", "2026-01-31"),
      one("erreicht ohne Tag", "ACHIEVED", null, "2022-10-18"),
      one("verschoben auf März", "POSTPONED", "2027-03-31"),
      one("in Arbeit bis Dezember", "IN_PROGRESS", "2026-12-08"),
    ]);

    expect(sorted.map(({ title }) => title)).toEqual([
      "in Arbeit bis Dezember",
      "verschoben auf März",
      "offen ohne Tag",
      "erreicht 2026",
      "aufgegeben 2025",
      "erreicht ohne Tag",
    ]);
  });

  it.each([
    ["PLANNED", true],
    ["IN_PROGRESS", true],
    ["POSTPONED", true],
    ["ACHIEVED", false],
    ["ABANDONED", false],
  ] as const)("counts %s as open: %s", (status, open) => expect(isOpen(status)).toBe(open));
});

it.each([
  [[], 4, "alle vier Städte"],
  [["Stendal", "Lemgo", "Parchim", "Gardelegen"], 4, "alle vier Städte"],
  [[], 2, "beide Städte"],
  [[], 1, "die ganze Runde"],
  [["Stendal"], 1, "Stendal"],
  [[], 12, "alle 12 Städte"],
  [["Lemgo", "Gardelegen"], 4, "Gardelegen und Lemgo"],
  [["Ulm", "Überlingen", "Stendal"], 4, "Stendal, Überlingen und Ulm"],
])("owners %j of a circle of %i read %s", (owners, size, words) => {
  expect(ownersInWords(owners, size)).toBe(words);
});

it("says plainly when no day was agreed", () => {
  expect(dueInWords(new Date("2026-12-08"))).toBe("8. Dezember 2026");
  expect(dueInWords(null)).toBe("ohne Termin");
});

it("takes today and later as a new day, nothing before", () => {
  const today = new Date("2026-11-23");
  expect(() => assertNotBefore(today, today)).not.toThrow();
  expect(() => assertNotBefore(null, today)).not.toThrow();
  expect(() => assertNotBefore(new Date("2026-11-22"), today)).toThrow("inThePast");
});

it("says who entered it and on whose behalf", () => {
  const kleefeldt = { givenName: "Axel", familyName: "Kleefeldt", officeTitle: "Stellvertreter" };
  const sieler = { givenName: "Bastian", familyName: "Sieler", officeTitle: "Oberbürgermeister" };

  expect(enteredBy(kleefeldt, "Oberbürgermeister Sieler")).toBe(
    "Eingetragen von A. Kleefeldt im Auftrag von Oberbürgermeister Sieler",
  );
  expect(enteredBy(sieler, null)).toBe("Eingetragen von Oberbürgermeister Bastian Sieler");
  expect(enteredBy({ ...sieler, officeTitle: null }, null)).toBe("Eingetragen von B. Sieler");
});
