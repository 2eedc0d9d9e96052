import Papa from "papaparse";
import type { ReviewedAccount } from "@/lib/accounts/read-review";
import { seesInWords } from "@/lib/accounts/seeing";
import { mandateInWords } from "@/lib/accounts/wording";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { calendarDay, toDay } from "@/lib/time";

// Without it Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK = "\uFEFF";

const FIELDS = ["name", "email", "role", "since", "until", "sees", "seen", "blocked"] as const;

/** Who can see what as a file for German spreadsheets, a line per mandate: semicolons, nothing in it counts as a formula. */
export function accessSheet(accounts: readonly ReviewedAccount[]): string {
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(
      {
        fields: FIELDS.map((field) => t(`accounts.access.sheet.${field}`)),
        data: accounts.flatMap(linesOf),
      },
      { delimiter: ";", escapeFormulae: true },
    )
  );
}

function linesOf(account: ReviewedAccount): string[][] {
  const { email, lastSeenOn, blockedAt, salutation, mandates } = account;
  const name = fullName(account) ?? "";
  const rest = [
    seesInWords(account).join("; "),
    lastSeenOn ? toDay(lastSeenOn) : "",
    blockedAt ? toDay(calendarDay(blockedAt)) : "",
  ];
  if (mandates.length === 0) return [[name, email, "", "", "", ...rest]];
  return mandates.map((mandate) => [
    name,
    email,
    mandateInWords(mandate, salutation),
    toDay(calendarDay(mandate.startsAt)),
    // People name the last day, the house the first moment without.
    mandate.endsAt ? toDay(calendarDay(new Date(mandate.endsAt.getTime() - 1))) : "",
    ...rest,
  ]);
}
