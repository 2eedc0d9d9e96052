import { describe, expect, it } from "vitest";
import { daysInWords, periodInWords, periodsFrom } from "@/lib/privacy/periods";
import { RETENTION, RETENTION_KINDS } from "@/lib/privacy/retention";

describe("a period", () => {
  it.each([
    [1, "ein Tag"],
    [7, "7 Tage"],
    [183, "ein halbes Jahr"],
    [365, "ein Jahr"],
    [1095, "3 Jahre"],
    [400, "400 Tage"],
  ])("of %i days is called %s", (days, words) => {
    expect(daysInWords(days)).toBe(words);
  });

  it("is worded by what was chosen, not by what is usual", () => {
    expect(periodInWords("invitations", periodsFrom({}))).toBe(
      "ein halbes Jahr nach der Einladung",
    );
    expect(periodInWords("invitations", periodsFrom({ invitations: 60 }))).toBe(
      "60 Tage nach der Einladung",
    );
    expect(periodInWords("sessions", periodsFrom({}))).toContain("12 Stunden");
  });
});

describe("what the programme office chose", () => {
  it.each([
    ["sentMails", 1, 183],
    ["sentMails", 9999, 1095],
    ["invitations", 60, 60],
    // Promised to the person when they gave the number.
    ["phoneNumbers", 365, 30],
    ["sessions", 30, 0],
  ] as const)("about %s, %i days, counts as %i", (kind, chosen, days) => {
    expect(periodsFrom({ [kind]: chosen })[kind]).toBe(days);
  });

  it("can be what is usual, in every row", () => {
    for (const kind of RETENTION_KINDS) {
      const { days, bounds = [days, days] } = RETENTION[kind];
      expect(days, kind).toBeGreaterThanOrEqual(bounds[0]);
      expect(days, kind).toBeLessThanOrEqual(bounds[1]);
    }
  });
});
