import { createHash } from "node:crypto";
import type { AppealText } from "@/lib/appeals/schema";
import { type Refusal, Refused } from "@/lib/errors";
import { t } from "@/lib/i18n/words";
import { addDays, calendarDay, dateInWords } from "@/lib/time";
import { type AppealAnswer, FederalState, type Salutation } from "@/prisma/generated/enums";

export type Missing = Partial<Record<keyof AppealText, "required" | "past">>;

/** What a draft still lacks before it can be sent, by field. */
export function missingIn(appeal: AppealText, now: Date): Missing {
  return {
    ...(appeal.title ? {} : { title: "required" }),
    ...(appeal.body ? {} : { body: "required" }),
    ...(appeal.callToAction ? {} : { callToAction: "required" }),
    ...(appeal.answerBy && appeal.answerBy < calendarDay(now) ? { answerBy: "past" } : {}),
  };
}

/** Refuses as "incomplete" while something is missing. */
export function assertComplete(appeal: AppealText, now: Date): void {
  if (Object.keys(missingIn(appeal, now)).length > 0) throw new Refused("incomplete");
}

/** Whether somebody else has found the text good as it stands; a change after that needs another look. */
export function isChecked({
  version,
  checkedVersion,
}: {
  version: number;
  checkedVersion: number | null;
}): boolean {
  return checkedVersion === version;
}

/** Whether two texts say the same; the day for answers is no part of the text. */
export function isSameText(
  a: Omit<AppealText, "answerBy">,
  b: Omit<AppealText, "answerBy">,
): boolean {
  return a.title === b.title && a.body === b.body && a.callToAction === b.callToAction;
}

/** What stands in the fields now, for somebody whose version is older. */
export function textByField(appeal: AppealText): Record<string, string> {
  return {
    title: appeal.title,
    body: appeal.body,
    callToAction: appeal.callToAction,
    answerBy: appeal.answerBy ? dateInWords(appeal.answerBy) : "",
  };
}

const LETTERS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** "Werben Sie für das Programm" → "werben-sie-fuer-das-programm"; without letters or digits "appell". */
export function slugFor(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => LETTERS[letter] ?? "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  // Addresses beside /appeals/[slug] must stay free.
  return plain === "" || plain === "new" ? "appell" : plain;
}

/** The first free of "x", "x-2", "x-3", … */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Whether a slug still belongs to a title, with or without a number. */
export function fits(slug: string, title: string): boolean {
  const wanted = slugFor(title);
  return (
    slug === wanted ||
    (slug.startsWith(`${wanted}-`) && /^\d+$/.test(slug.slice(wanted.length + 1)))
  );
}

/** A second key out of the first: one click that saves and then sends needs one for each step, the same each time (RFC 9562, version 8). */
export function furtherKey(formKey: string, step: string): string {
  const hex = createHash("sha256").update(`${formKey}:${step}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** How an appeal is signed: "Sprecherin im Netzwerk Engagierte Stadt, Stendal". */
export function officeOfSpokesperson(
  salutation: Salutation | null,
  network: string,
  cityName: string | null,
): string {
  const office = t("appeals.signedBy", { salutation: salutation ?? "other", network });
  return cityName ? `${office}, ${cityName}` : office;
}

/** What a city said; having read it without an answer is one of the states. */
export type ResponseState = "pledged" | "endorsed" | "read" | "declined" | "open";

export const RESPONSE_STATES: readonly ResponseState[] = [
  "pledged",
  "endorsed",
  "read",
  "declined",
  "open",
];

/** The state of a city's response. */
export function responseState(response: {
  answer: AppealAnswer | null;
  readAt: Date | null;
}): ResponseState {
  if (response.answer === "PLEDGED") return "pledged";
  if (response.answer === "ENDORSED") return "endorsed";
  if (response.answer === "DECLINED") return "declined";
  return response.readAt ? "read" : "open";
}

/** Number of the revision since which the text means what it means now; mending a word counts for nothing. Revisions newest first. */
export function meantSince(
  revisions: readonly { number: number; changesMeaning: boolean }[],
): number {
  return revisions.find(({ changesMeaning }) => changesMeaning)?.number ?? 1;
}

/** Whether an answer was given to a text that meant something else than the one that stands now. */
export function isEarlier(response: { revision: number | null }, meant: number): boolean {
  return response.revision !== null && response.revision < meant;
}

const LINK_DAYS = 180;
const DAYS_AFTER_ANSWER = 30;

/** Until when a city can answer by the link in its mail: half a year, and a month beyond the day answers are asked for. */
export function linksGoodUntil({
  publishedAt,
  answerBy,
}: {
  publishedAt: Date;
  answerBy: Date | null;
}): Date {
  const usual = addDays(calendarDay(publishedAt), LINK_DAYS);
  const wished = answerBy ? addDays(answerBy, DAYS_AFTER_ANSWER) : usual;
  return usual > wished ? usual : wished;
}

/** How many files an appeal can have. */
export const MOST_APPEAL_FILES = 5;

/** How often cities that said nothing are asked again. */
export const MOST_REMINDERS = 2;
const DAYS_BETWEEN = 7;

type Reminded = {
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  reminders: number;
  remindedAt: Date | null;
};

/** The first day on which cities that said nothing may be asked again; null for a draft. */
export function earliestReminder({
  publishedAt,
  remindedAt,
}: Pick<Reminded, "publishedAt" | "remindedAt">): Date | null {
  const last = remindedAt ?? publishedAt;
  return last ? addDays(calendarDay(last), DAYS_BETWEEN) : null;
}

/** Why the cities that said nothing cannot be reminded now, or null: twice at most, with seven days between. */
export function whyNotRemind(appeal: Reminded, now: Date): Refusal | null {
  const earliest = earliestReminder(appeal);
  if (!earliest) return "notFound";
  if (appeal.withdrawnAt) return "withdrawn";
  if (appeal.reminders >= MOST_REMINDERS) return "remindedTwice";
  return calendarDay(now) < earliest ? "tooEarlyToRemind" : null;
}

/** What a form can say of a response that was given. */
export type AnswerGiven = AppealAnswer | "READ";

/** What a city said before, as the form has it, or null. */
export function answerGiven(response: Parameters<typeof responseState>[0]): AnswerGiven | null {
  if (response.answer) return response.answer;
  return responseState(response) === "read" ? "READ" : null;
}

/** The page asked for in an address, 1 when it names none. */
export function pageAsked(value: string | string[] | undefined): number {
  return typeof value === "string" && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}

/** What the address of the responses page can ask for. */
export type FilterAsked = Partial<Record<"status" | "state" | "page", string | string[]>>;

export type ResponseFilter = {
  status?: ResponseState;
  federalState?: FederalState;
  page: number;
};

/** Reads the choice from an address; what makes no sense counts as not said. */
export function filterAsked({ status, state, page }: FilterAsked): ResponseFilter {
  const said = RESPONSE_STATES.find((one) => one === status);
  const where = Object.values(FederalState).find((one) => one === state);
  return {
    ...(said ? { status: said } : {}),
    ...(where ? { federalState: where } : {}),
    page: pageAsked(page),
  };
}
