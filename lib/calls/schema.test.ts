import { describe, expect, it } from "vitest";
import {
  answerCallByLinkSchema,
  answerCallSchema,
  askForCallSchema,
  finishCallSchema,
} from "@/lib/calls/schema";

const formKey = "0191e0c0-0000-4000-8000-000000000001";
const id = "0191e0c0-0000-7000-8000-000000000002";
const first = {
  "day1.day": "1",
  "day1.month": "12",
  "day1.year": "2026",
  from1: "14.00",
  to1: "16:00",
};
const wish = {
  formKey,
  fromCityId: id,
  goalId: id,
  topic: " Stadtziele ",
  phone: "03907 7160-11",
  ...first,
};

function problems(schema: typeof askForCallSchema | typeof answerCallSchema, values: object) {
  const { error } = schema.safeParse(values);
  return error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
}

describe("a call wish", () => {
  it("says what about, with which number and when, in Berlin time", () => {
    expect(askForCallSchema.parse(wish)).toEqual({
      formKey,
      fromCityId: id,
      goalId: id,
      projectId: null,
      agendaItemId: null,
      officialId: null,
      toCityId: null,
      topic: "Stadtziele",
      phone: "03907 7160-11",
      windows: [
        {
          startsAt: new Date("2026-12-01T13:00:00Z"),
          endsAt: new Date("2026-12-01T15:00:00Z"),
        },
      ],
    });
  });

  it("takes up to three times and leaves out rows that are empty", () => {
    const third = { "day3.day": "2", "day3.month": "12", "day3.year": "2026", from3: "9:00" };
    const { windows } = askForCallSchema.parse({ ...wish, ...third, to3: "9:15", from2: "" });
    expect(windows).toHaveLength(2);
  });

  it("tells everything that is missing at once", () => {
    expect(problems(askForCallSchema, { formKey, fromCityId: id })).toEqual([
      ["topic", "required"],
      ["phone", "required"],
      ["toCityId", "choose"],
      ["day1", "callTime"],
    ]);
  });

  it.each([
    [{ toCityId: id }, "toCityId", "choose"],
    [{ projectId: id }, "toCityId", "choose"],
    [{ goalId: "" }, "toCityId", "choose"],
    [{ phone: "rufen Sie an" }, "phone", "phone"],
    [{ phone: "0" }, "phone", "phone"],
    [{ "day1.day": "31", "day1.month": "11" }, "day1", "date"],
    [{ "day1.day": "", "day1.month": "", "day1.year": "" }, "day1", "required"],
    [{ to1: "" }, "to1", "time"],
    [{ from1: "5:59" }, "from1", "callHours"],
    [{ to1: "22:01" }, "to1", "callHours"],
    [{ to1: "14:14" }, "to1", "callSpan"],
    [{ "day2.day": "2", "day2.month": "12", "day2.year": "2026" }, "from2", "time"],
  ])("does not take %j", (changes, field, message) => {
    expect(problems(askForCallSchema, { ...wish, ...changes })).toContainEqual([field, message]);
  });
});

describe("an answer", () => {
  const answer = { formKey, callId: id, version: "2" };

  it("agrees to one of the times", () => {
    const window = "2026-12-01T14:00";
    const given = { ...answer, answer: "AGREE", window, startsAt: "14:30", note: "Gern" };
    expect(answerCallSchema.parse(given)).toEqual({
      formKey,
      callId: id,
      version: 2,
      answer: "AGREE",
      window,
      startsAt: "14:30",
      note: null,
      windows: [],
    });
  });

  it("proposes others, and leaves behind what belongs to an answer not given", () => {
    const given = { ...answer, answer: "OFFER", window: "2026-12-01T14:00", note: "Besser so" };
    expect(answerCallSchema.parse({ ...given, ...first })).toMatchObject({
      window: null,
      note: "Besser so",
      windows: [{ startsAt: new Date("2026-12-01T13:00:00Z") }],
    });
  });

  it.each([
    [{ answer: "AGREE" }, "window", "choose"],
    [{ answer: "AGREE", window: "die erste" }, "window", "choose"],
    [{ answer: "OFFER" }, "day1", "callTime"],
    [{ answer: "PERHAPS" }, "answer", "choose"],
    [{ answer: "DECLINE", note: "x".repeat(301) }, "note", "tooLong"],
  ])("does not take %j", (changes, field, message) => {
    expect(problems(answerCallSchema, { ...answer, ...changes })).toContainEqual([field, message]);
  });

  it("behind a link says who answers", () => {
    const byLink = { formKey, token: "x", version: "1", answer: "DECLINE" };
    expect(answerCallByLinkSchema.safeParse(byLink).success).toBe(false);
    expect(answerCallByLinkSchema.parse({ ...byLink, name: "Kim Muster" })).toMatchObject({
      token: "x",
      name: "Kim Muster",
    });
  });
});

it("a result is one short text", () => {
  const result = { formKey, callId: id, version: "1" };
  expect(finishCallSchema.safeParse({ ...result, result: " " }).success).toBe(false);
  expect(finishCallSchema.parse({ ...result, result: " Gut. " }).result).toBe("Gut.");
});
