import { z } from "zod";
import { gatherRows } from "@/lib/agenda/schema";
import {
  dayFields,
  dayFrom,
  formKey,
  id,
  ids,
  optionalText,
  text,
  time,
  version,
} from "@/lib/form/fields";
import { guestFields, namesOffice } from "@/lib/form/guest";
import { placeErrors, whatAndWhere } from "@/lib/meetings/schema";
import {
  dayErrors,
  dayOf,
  momentErrors,
  momentOf,
  type Problem,
  report,
  type Typed,
  withoutParts,
} from "@/lib/polls/moments";
import { MOST_DATES, MOST_DATES_IN_ALL } from "@/lib/polls/rules";
import type { Vote } from "@/prisma/generated/enums";

export const VOTES = ["YES", "IF_NEED_BE", "NO"] as const satisfies readonly Vote[];

/** Which of the two, asked only when the clocks show the hour twice. */
const hour = z.enum(["earlier", "later"], "choose").optional();

const dateRow = z
  .strictObject({ ...dayFields("on"), at: z.string("time").trim().optional(), hour })
  .superRefine((row, context) => report(momentErrors(row), context));

/** A poll to be opened; fields `dates.0.on.day`, `dates.0.at`, … A row without a day is taken off. */
export const openPollSchema = z.preprocess(
  (values) => gatherRows(values, "dates", MOST_DATES, {}),
  z
    .strictObject({
      formKey,
      circleId: id,
      ...whatAndWhere,
      message: optionalText(1000),
      ...dayFields("answerBy"),
      requiredCityIds: ids,
      dates: z.array(dateRow, "invalid"),
      dateRows: z.string().max(2).optional(),
      intent: z.literal("open").optional(),
    })
    .superRefine((values, context) => report(pollErrors(values), context), { when: () => true })
    .transform(({ dates, dateRows: _, intent: __, ...values }) => ({
      ...withoutParts(values),
      answerBy: dayOf(values, "answerBy"),
      dates: dates.flatMap((row) => momentsOf(row)),
    })),
);

export type OpenPoll = z.output<typeof openPollSchema>;

const vote = z.strictObject({ dateId: id, vote: z.enum(VOTES, "choose") });

const ballotFields = {
  formKey,
  version,
  comment: optionalText(500),
  votes: z.array(vote, "invalid"),
  /** Ticked by whoever proposes another date; without it what was typed there is left behind. */
  proposes: z.literal("yes").optional(),
  ...dayFields("counterOn"),
  counterAt: z.string("time").trim().optional(),
  hour,
};

type Countering = { proposes?: "yes" | undefined; counterAt?: string | undefined };

/** What a city says, by mayor or office, or as told to the process manager on the telephone. */
export const castVoteSchema = z.preprocess(
  (values) => gatherRows(values, "votes", MOST_DATES_IN_ALL, {}),
  z
    .strictObject({ ...ballotFields, ballotId: id })
    .superRefine((values, context) => report(counterErrors(values), context))
    .transform(withCounter),
);

/** The same behind a guest link. */
export const voteByLinkSchema = z.preprocess(
  (values) => gatherRows(values, "votes", MOST_DATES_IN_ALL, {}),
  z
    .strictObject({ ...ballotFields, ...guestFields })
    .superRefine((values, context) => report(counterErrors(values), context))
    .superRefine(namesOffice)
    .transform(withCounter),
);

type Left = "version" | "proposes" | "counterAt" | "hour";

/** Without a version the vote is written whatever stands; forms always send one. */
export type CastVote = Omit<z.output<typeof castVoteSchema>, Left> & { version?: number };
export type VoteByLink = Omit<z.output<typeof voteByLinkSchema>, Left | "token"> & {
  version?: number;
};

/** The date that is to be the meeting's; `confirmed` although a required city refused it. */
export const fixPollSchema = z
  .strictObject({
    formKey,
    pollId: id,
    dateId: id,
    confirmed: z.literal("yes").optional(),
  })
  .transform(({ confirmed, ...rest }) => ({ ...rest, confirmed: confirmed === "yes" }));

export type FixPoll = z.output<typeof fixPollSchema>;

/** The reason is a word to the cities that kept the days free. */
export const cancelPollSchema = z.strictObject({
  formKey,
  pollId: id,
  reason: text(500),
});

export type CancelPoll = z.output<typeof cancelPollSchema>;

/** Another last day for answers. */
export const moveDeadlineSchema = z
  .strictObject({ formKey, pollId: id, version, ...dayFields("answerBy") })
  .superRefine((values, context) => report(dayErrors(values, "answerBy"), context))
  .transform((values) => ({
    ...withoutParts(values),
    answerBy: dayOf(values, "answerBy"),
  }));

export type MoveDeadline = z.output<typeof moveDeadlineSchema>;

/** One more date for everybody to answer. */
export const addDateSchema = z
  .strictObject({ formKey, pollId: id, ...dayFields("on"), at: time, hour })
  .superRefine((values, context) =>
    report([...dayErrors(values, "on"), ...momentErrors(values)], context),
  )
  .transform((values) => ({
    formKey: values.formKey,
    pollId: values.pollId,
    startsAt: momentOf(values, "on", "at"),
  }));

export type AddDate = z.output<typeof addDateSchema>;

export const decideCounterSchema = z.strictObject({
  formKey,
  counterId: id,
  intent: z.enum(["accept", "decline"]),
});

export type DecideCounter = z.output<typeof decideCounterSchema>;

export const remindCitiesSchema = z.strictObject({ formKey, pollId: id });

export type RemindCities = z.output<typeof remindCitiesSchema>;

function pollErrors(values: Typed): Problem[] {
  const rows = Array.isArray(values.dates) ? (values.dates as Typed[]) : [];
  const isEmpty = rows.every((row) => dayFrom(row, "on") === null);
  return [
    ...(isEmpty ? [["dates.0.on", "required"] satisfies Problem] : []),
    ...dayErrors(values, "answerBy"),
    ...(placeErrors(values) as Problem[]),
  ];
}

function counterErrors(values: Typed & Countering): Problem[] {
  if (!values.proposes) return [];
  return [
    ...dayErrors(values, "counterOn"),
    ...momentErrors(values, "counterOn", "counterAt"),
  ].slice(0, 1);
}

function withCounter<Values extends Typed & Countering>(values: Values) {
  return {
    ...withoutParts(values),
    counter: values.proposes ? momentOf(values, "counterOn", "counterAt") : null,
  };
}

function momentsOf(row: Typed): Date[] {
  return dayFrom(row, "on") === null ? [] : [momentOf(row, "on", "at")];
}
