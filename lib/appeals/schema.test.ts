import { describe, expect, it } from "vitest";
import {
  answerAppealSchema,
  correctAppealSchema,
  draftAppealSchema,
  editAppealSchema,
  withdrawAppealSchema,
} from "@/lib/appeals/schema";

const KEY = "3f1e2d4c-5b6a-4978-8899-aabbccddeeff";

function codes(
  schema: {
    safeParse: (value: unknown) => {
      error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
    };
  },
  value: unknown,
) {
  return Object.fromEntries(
    (schema.safeParse(value).error?.issues ?? []).map((issue) => [
      issue.path.join("."),
      issue.message,
    ]),
  );
}

describe("a draft", () => {
  it("may be empty", () => {
    expect(draftAppealSchema.parse({ formKey: KEY })).toEqual({
      audience: { states: [], circleIds: [] },
      formKey: KEY,
      intent: "preview",
      title: "",
      body: "",
      callToAction: "",
      answerBy: null,
    });
  });

  it("reads the day as it was typed", () => {
    const typed = {
      formKey: KEY,
      "answerBy.day": "1",
      "answerBy.month": "2",
      "answerBy.year": "2027",
    };
    expect(draftAppealSchema.parse(typed).answerBy).toEqual(new Date("2027-02-01T00:00:00Z"));
  });

  it.each([
    [{ title: "x".repeat(61) }, { title: "tooLong" }],
    [{ title: "zwei\nZeilen" }, { title: "invalid" }],
    [{ body: "x".repeat(10_001) }, { body: "tooLong" }],
    [{ callToAction: "x".repeat(201) }, { callToAction: "tooLong" }],
    [
      { "answerBy.day": "30", "answerBy.month": "2", "answerBy.year": "2027" },
      { answerBy: "date" },
    ],
    [{ "answerBy.day": "30" }, { answerBy: "date" }],
    [{ intent: "delete" }, { intent: "invalid" }],
    [{ title: { not: "" } }, { title: "invalid" }],
    [{ body: ["a", "b"] }, { body: "invalid" }],
    [{ formKey: "1" }, { formKey: "invalid" }],
  ])("with %j is %j", (changes, expected) => {
    expect(codes(draftAppealSchema, { formKey: KEY, ...changes })).toEqual(expected);
  });

  it("takes no field that the form does not have", () => {
    expect(draftAppealSchema.safeParse({ formKey: KEY, authorId: KEY }).success).toBe(false);
    expect(
      editAppealSchema.safeParse({ formKey: KEY, appealId: KEY, version: "1", publishedAt: "x" })
        .success,
    ).toBe(false);
  });
});

it("a correction needs the whole text", () => {
  const empty = {
    formKey: KEY,
    appealId: KEY,
    version: "2",
    title: " ",
    body: "",
    callToAction: "",
  };
  expect(codes(correctAppealSchema, empty)).toEqual({
    title: "required",
    body: "required",
    callToAction: "required",
    change: "choose",
  });
});

it("a pledge says what, in a line; no other answer has to", () => {
  const sent = { formKey: KEY, appealId: KEY, cityId: KEY };
  const pledge = (text: string) =>
    codes(answerAppealSchema, { ...sent, answer: "PLEDGED", pledge: text });
  expect(pledge(" ")).toEqual({ pledge: "pledge" });
  expect(pledge("Wir reden im Rat darüber.")).toEqual({});
  expect(pledge("x".repeat(161))).toEqual({ pledge: "tooLong" });
  expect(codes(answerAppealSchema, { ...sent, answer: "ENDORSED", pledge: "" })).toEqual({});
});

it("withdrawing needs a reason", () => {
  expect(
    codes(withdrawAppealSchema, { formKey: KEY, appealId: KEY, version: "2", reason: " " }),
  ).toEqual({ reason: "reason" });
  expect(
    codes(withdrawAppealSchema, {
      formKey: KEY,
      appealId: KEY,
      version: "2",
      reason: "x".repeat(501),
    }),
  ).toEqual({ reason: "tooLong" });
});

it("an answer is one of those offered", () => {
  const sent = { formKey: KEY, appealId: KEY, cityId: KEY };
  expect(codes(answerAppealSchema, { ...sent, answer: "OPEN" })).toEqual({ answer: "choose" });
  expect(codes(answerAppealSchema, sent)).toEqual({ answer: "choose" });
  expect(codes(answerAppealSchema, { ...sent, answer: "READ", cityId: { not: "" } })).toEqual({
    cityId: "choose",
  });
  expect(answerAppealSchema.parse({ ...sent, answer: "READ", revision: "2" })).toMatchObject({
    revision: 2,
  });
});

describe("the audience of a draft", () => {
  const sent = { formKey: KEY };
  it.each([
    ["all when nothing is said", {}, [], []],
    ["one state", { audience: "STATES", states: "ST" }, ["ST"], []],
    ["several states", { audience: "STATES", states: ["ST", "NW"] }, ["ST", "NW"], []],
    ["circles", { audience: "CIRCLES", circles: KEY, states: "ST" }, [], [KEY]],
    ["all, whatever was ticked before", { audience: "ALL", states: "ST" }, [], []],
  ])("is %s", (_, typed, states, circleIds) => {
    expect(draftAppealSchema.parse({ ...sent, ...typed }).audience).toEqual({ states, circleIds });
  });

  it("is never everybody because nothing was ticked", () => {
    expect(codes(draftAppealSchema, { ...sent, audience: "STATES" })).toEqual({ states: "choose" });
    expect(codes(draftAppealSchema, { ...sent, audience: "CIRCLES", states: "ST" })).toEqual({
      circles: "choose",
    });
  });
});
