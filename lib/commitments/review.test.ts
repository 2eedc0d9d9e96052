import { describe, expect, it } from "vitest";
import { type Report, type Reviewed, reviewOf } from "@/lib/commitments/review";
import { reviewSheet } from "@/lib/commitments/sheet";
import { toDay } from "@/lib/time";
import type { CommitmentStatus } from "@/prisma/generated/enums";

const SPRING = { year: 2026, half: 1 } as const;
const AUTUMN = { year: 2026, half: 2 } as const;

function report(day: string, status: CommitmentStatus, changes: Partial<Report> = {}): Report {
  const occurredAt = new Date(`${day}T09:00:00Z`);
  return { status, note: null, dueOn: null, dueBefore: null, occurredAt, ...changes };
}

function agreement(title: string, changes: Partial<Reviewed> = {}): Reviewed {
  return {
    id: title,
    title,
    owners: "Stendal",
    responsible: null,
    hands: [],
    agreedOn: new Date("2026-02-01"),
    dueOn: null,
    proviso: null,
    reports: [],
    ...changes,
  };
}

function seen(agreements: Reviewed[], half: typeof SPRING | typeof AUTUMN) {
  return reviewOf(agreements, half).map(({ title, status, since, said, dueOn }) => [
    title,
    status,
    toDay(since),
    said,
    dueOn && toDay(dueOn),
  ]);
}

describe("the review of a half-year", () => {
  it("shows an agreement as it stood at its end, since when, and what was last said", () => {
    const one = agreement("Ziele", {
      reports: [
        report("2026-03-01", "IN_PROGRESS", { note: "Vorlage liegt vor." }),
        report("2026-05-01", "IN_PROGRESS"),
        report("2026-09-01", "ACHIEVED", { note: "Beschlossen." }),
      ],
    });

    expect(seen([one], SPRING)).toEqual([
      ["Ziele", "IN_PROGRESS", "2026-03-01", "Vorlage liegt vor.", null],
    ]);
    expect(seen([one], AUTUMN)).toEqual([
      ["Ziele", "ACHIEVED", "2026-09-01", "Beschlossen.", null],
    ]);
  });

  it("stands as planned since the agreement while nobody has said anything", () => {
    expect(seen([agreement("Ziele")], AUTUMN)).toEqual([
      ["Ziele", "PLANNED", "2026-02-01", null, null],
    ]);
  });

  it("leaves out what was agreed later or had ended before", () => {
    const later = agreement("später", { agreedOn: new Date("2026-07-01") });
    const done = agreement("fertig", { reports: [report("2026-06-30", "ACHIEVED")] });

    expect(seen([later, done], SPRING).map(([title]) => title)).toEqual(["fertig"]);
    expect(seen([later, done], AUTUMN).map(([title]) => title)).toEqual(["später"]);
  });

  it("counts days by the clock in Berlin", () => {
    const lastHour = {
      ...report("2026-06-30", "ACHIEVED"),
      occurredAt: new Date("2026-06-30T22:30Z"),
    };
    expect(seen([agreement("nachts", { reports: [lastHour] })], SPRING)).toEqual([
      ["nachts", "PLANNED", "2026-02-01", null, null],
    ]);
  });

  it("knows an agreement taken up again", () => {
    const one = agreement("wieder", {
      reports: [report("2026-03-01", "ABANDONED"), report("2026-08-01", "IN_PROGRESS")],
    });
    expect(seen([one], AUTUMN)).toEqual([["wieder", "IN_PROGRESS", "2026-08-01", null, null]]);
  });

  it("shows the day as it was agreed then, before a later postponement", () => {
    const one = agreement("Ziele", {
      dueOn: new Date("2027-03-31"),
      reports: [
        report("2026-09-01", "POSTPONED", {
          dueOn: new Date("2027-03-31"),
          dueBefore: new Date("2026-10-31"),
        }),
      ],
    });
    expect(seen([one], SPRING).map(([, , , , due]) => due)).toEqual(["2026-10-31"]);
    expect(seen([one], AUTUMN).map(([, , , , due]) => due)).toEqual(["2027-03-31"]);
  });

  it("puts open ones first and ranks no city", () => {
    const done = agreement("A", { reports: [report("2026-03-01", "ACHIEVED")], owners: "Aachen" });
    const open = agreement("B", { owners: "Zerbst", dueOn: new Date("2026-05-01") });
    expect(seen([done, open], SPRING).map(([title]) => title)).toEqual(["B", "A"]);
  });
});

it("as a file has a byte order mark, semicolons, and nothing that counts as a formula", () => {
  const lines = reviewOf(
    [
      agreement("=HYPERLINK(1)", {
        dueOn: new Date("2026-12-08"),
        proviso: { text: "unter Vorbehalt", standing: "WAITING", cities: "Stendal" },
        reports: [report("2026-03-01", "IN_PROGRESS", { note: 'Sie sagten: "gut"; mehr nicht' })],
      }),
    ],
    SPRING,
  );
  const [head, row] = reviewSheet(lines).split("\r\n");

  expect(head).toBe(
    "\uFEFFVereinbarung;Wer;Verantwortlich;Bis wann;Stand;Seit wann;Zuletzt gesagt;Vorbehalt",
  );
  expect(row).toBe(
    `"'=HYPERLINK(1)";Stendal;;2026-12-08;in Arbeit;2026-03-01;"Sie sagten: ""gut""; mehr nicht";unter Vorbehalt, noch nicht bestätigt von Stendal`,
  );
});
