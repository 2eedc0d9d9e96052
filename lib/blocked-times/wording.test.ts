import { expect, it } from "vitest";
import { blockedTimeInWords } from "@/lib/blocked-times/wording";

const none = { weekday: null, ordinal: null, startsOn: null, endsOn: null };
const day = (text: string) => new Date(`${text}T00:00:00Z`);

it.each([
  [{ weekday: 1, ordinal: 1 }, "jeden ersten Montag im Monat: Stadtrat"],
  [{ weekday: 5, ordinal: -1 }, "jeden letzten Freitag im Monat: Stadtrat"],
  [{ weekday: 3 }, "jeden Mittwoch: Stadtrat"],
  [{ weekday: 3, startsOn: day("2027-03-01") }, "jeden Mittwoch, vom 1. März 2027 an: Stadtrat"],
  [
    { weekday: 4, ordinal: 2, endsOn: day("2027-06-30") },
    "jeden zweiten Donnerstag im Monat, bis 30. Juni 2027: Stadtrat",
  ],
  [
    { weekday: 3, startsOn: day("2027-03-01"), endsOn: day("2027-06-30") },
    "jeden Mittwoch, vom 1. März 2027 bis 30. Juni 2027: Stadtrat",
  ],
  [{ startsOn: day("2027-03-09"), endsOn: day("2027-03-09") }, "am 9. März 2027: Stadtrat"],
  [
    { startsOn: day("2027-03-08"), endsOn: day("2027-03-12") },
    "vom 8. März 2027 bis 12. März 2027: Stadtrat",
  ],
])("%o", (rule, words) => {
  expect(blockedTimeInWords({ ...none, label: "Stadtrat", ...rule })).toBe(words);
});
