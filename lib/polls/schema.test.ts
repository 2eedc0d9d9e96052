import { describe, expect, it } from "vitest";
import { castVoteSchema, openPollSchema, voteByLinkSchema } from "@/lib/polls/schema";

const ID = "01890000-0000-7000-8000-000000000000";

const poll = {
  formKey: ID,
  circleId: ID,
  title: "Austausch",
  durationMinutes: "90",
  format: "DIGITAL",
  videoUrl: "https://video.example/runde",
  hostBodyIds: ID,
  requiredCityIds: ID,
  "dates.0.on.day": "8",
  "dates.0.on.month": "6",
  "dates.0.on.year": "2027",
  "dates.0.at": "10:00",
  "answerBy.day": "18",
  "answerBy.month": "12",
  "answerBy.year": "2026",
};

function errorsOf(schema: typeof openPollSchema | typeof castVoteSchema, values: object) {
  const parsed = schema.safeParse(values);
  return parsed.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
}

describe("a new poll", () => {
  it("is read with its dates on Berlin's clocks; a row without a day is taken off", () => {
    const parsed = openPollSchema.parse({ ...poll, "dates.1.at": "10:00", "dates.2.at": "11:00" });
    expect(parsed).toMatchObject({
      dates: [new Date("2027-06-08T08:00:00Z")],
      answerBy: new Date("2026-12-18T00:00:00Z"),
      requiredCityIds: [ID],
      durationMinutes: 90,
    });
  });

  it.each([
    [
      "no date",
      { "dates.0.on.day": "", "dates.0.on.month": "", "dates.0.on.year": "" },
      "dates.0.on",
      "required",
    ],
    ["a day the calendar does not have", { "dates.0.on.day": "31" }, "dates.0.on", "date"],
    ["an hour that is none", { "dates.0.at": "25:00" }, "dates.0.at", "time"],
    [
      "no deadline",
      { "answerBy.day": "", "answerBy.month": "", "answerBy.year": "" },
      "answerBy",
      "required",
    ],
    ["nobody who invites", { hostBodyIds: undefined }, "hostBodyIds", "choose"],
    ["no way to take part", { videoUrl: "" }, "videoUrl", "linkOrDialIn"],
    ["no place to go to", { format: "IN_PERSON" }, "place", "required"],
  ])("is refused with %s", (_, changes, field, message) => {
    expect(errorsOf(openPollSchema, { ...poll, ...changes })).toContainEqual([field, message]);
  });

  const night = (day: string, month: string, at: string, hour?: string) => ({
    ...poll,
    "dates.0.on.day": day,
    "dates.0.on.month": month,
    "dates.0.at": at,
    ...(hour ? { "dates.0.hour": hour } : {}),
  });

  it("refuses the hour that the clocks jump over", () => {
    expect(errorsOf(openPollSchema, night("28", "3", "2:30"))).toEqual([
      ["dates.0.at", "hourMissing"],
    ]);
  });

  it("asks which one where the clocks show an hour twice", () => {
    expect(errorsOf(openPollSchema, night("31", "10", "2:30"))).toEqual([
      ["dates.0.hour", "hourDoubled"],
    ]);
    expect(openPollSchema.parse(night("31", "10", "2:30", "later")).dates).toEqual([
      new Date("2027-10-31T01:30:00Z"),
    ]);
  });

  it("takes no eleventh date and nothing it does not know", () => {
    const eleventh = { "dates.10.on.day": "8", "dates.10.at": "10:00" };
    expect(openPollSchema.safeParse({ ...poll, ...eleventh }).success).toBe(false);
    expect(openPollSchema.safeParse({ ...poll, createdById: ID }).success).toBe(false);
  });
});

const vote = {
  formKey: ID,
  ballotId: ID,
  version: "1",
  "votes.0.dateId": ID,
  "votes.0.vote": "IF_NEED_BE",
};
const counter = {
  "counterOn.day": "14",
  "counterOn.month": "6",
  "counterOn.year": "2027",
  counterAt: "10:00",
};

describe("a vote", () => {
  it("is read date by date", () => {
    expect(castVoteSchema.parse(vote)).toMatchObject({
      votes: [{ dateId: ID, vote: "IF_NEED_BE" }],
      comment: null,
      counter: null,
    });
  });

  it("is missing where nothing is ticked", () => {
    const { "votes.0.vote": _, ...untouched } = vote;
    expect(errorsOf(castVoteSchema, untouched)).toEqual([["votes.0.vote", "choose"]]);
  });

  it("proposes another date only when that box is ticked", () => {
    expect(castVoteSchema.parse({ ...vote, ...counter }).counter).toBeNull();
    expect(castVoteSchema.parse({ ...vote, ...counter, proposes: "yes" }).counter).toEqual(
      new Date("2027-06-14T08:00:00Z"),
    );
    expect(errorsOf(castVoteSchema, { ...vote, proposes: "yes", counterAt: "10:00" })).toEqual([
      ["counterOn", "required"],
    ]);
  });

  it("behind a link names who answers for the head", () => {
    const { ballotId: _, ...rest } = vote;
    const byOffice = { ...rest, token: "t", answeredBy: "OFFICE" };
    const parsed = voteByLinkSchema.safeParse(byOffice);
    expect(parsed.error?.issues).toMatchObject([{ path: ["answeredByName"], message: "name" }]);
    expect(voteByLinkSchema.safeParse({ ...byOffice, answeredByName: "Robin" }).success).toBe(true);
  });
});
