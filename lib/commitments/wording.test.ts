import { expect, it } from "vitest";
import type { ProvisoStanding } from "@/lib/commitments/proviso";
import type { CommitmentLine } from "@/lib/commitments/views";
import { captionOf, provisoInList, stepInWords } from "@/lib/commitments/wording";
import type { CommitmentStep } from "@/prisma/generated/enums";

it.each<[CommitmentStep, string | null, string]>([
  ["REPORTED", null, "Verschoben auf den 31. März 2027"],
  ["CONFIRMED", "Lemgo", "Bestätigt von Lemgo"],
  ["REFUSED", "Lemgo", "Nicht bestätigt von Lemgo"],
  ["ASSIGNED", "Bürgermeister Marcus Baier", "Verantwortlich: Bürgermeister Marcus Baier"],
  ["ASSIGNED", null, "Niemand mehr verantwortlich"],
  ["OWNERS_SET", "Lemgo und Parchim", "Übernommen von: Lemgo und Parchim"],
  ["OFFERED", "Lemgo", "Lemgo angeboten"],
  ["TAKEN_OVER", "Lemgo", "Von Lemgo übernommen"],
  ["OFFER_DECLINED", "Lemgo", "Von Lemgo nicht übernommen"],
  ["OFFER_WITHDRAWN", "Lemgo", "Angebot an Lemgo zurückgezogen"],
])("the step %s about %s reads “%s”", (step, about, words) => {
  const dueOn = new Date("2027-03-31");
  expect(stepInWords({ step, about, status: "POSTPONED", dueOn })).toBe(words);
});

it.each<[ProvisoStanding, string]>([
  ["WAITING", "unter Vorbehalt des Rats, noch nicht bestätigt von Lemgo"],
  ["CONFIRMED", "unter Vorbehalt des Rats vereinbart, inzwischen bestätigt"],
  ["REFUSED", "unter Vorbehalt des Rats, nicht bestätigt von Lemgo"],
])("a proviso that is %s reads “%s”", (standing, words) => {
  const text = "unter Vorbehalt des Rats";
  expect(provisoInList({ text, standing, cities: "Lemgo" })).toBe(words);
});

function line(standing: ProvisoStanding | null, changes: Partial<CommitmentLine> = {}) {
  return {
    id: "one",
    title: "Ziele",
    owners: "Lemgo",
    ownerIds: ["lemgo"],
    agreedOn: new Date("2022-11-08"),
    dueOn: null,
    proviso: standing && { text: "unter Vorbehalt", standing, cities: "Lemgo" },
    status: "PLANNED" as const,
    reason: null,
    ...changes,
  };
}

it("the caption counts, and says what is not promised yet", () => {
  const plain = { commitments: [line(null), line("CONFIRMED")] };
  const waiting = { commitments: [...plain.commitments, line("WAITING"), line("REFUSED")] };
  const done = { commitments: [line(null), line("WAITING", { status: "ABANDONED" })] };

  expect(captionOf(plain, plain)).toBe("Zwei Vereinbarungen seit 2022, offene zuerst");
  expect(captionOf(done, done)).toBe("Zwei Vereinbarungen seit 2022, offene zuerst");
  expect(captionOf(waiting, waiting)).toBe(
    "Vier Vereinbarungen seit 2022, offene zuerst; 2 davon noch unter Vorbehalt",
  );
  expect(captionOf(waiting, { commitments: [line("WAITING")] })).toBe(
    "1 von 4 Vereinbarungen seit 2022; eine davon noch unter Vorbehalt",
  );
});
