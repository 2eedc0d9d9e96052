import { describe, expect, it } from "vitest";
import { answerByLinkSchema, answerInvitationSchema } from "@/lib/attendances/schema";

const ID = "0190f3a2-7c1e-7000-8000-000000000001";

function read(changes: Record<string, unknown> = {}) {
  const form = { formKey: ID, attendanceId: ID, version: "1", answer: "ACCEPTED" };
  return answerInvitationSchema.safeParse({ ...form, ...changes });
}

function errors(result: ReturnType<typeof read>): Record<string, string> {
  const issues = result.success ? [] : result.error.issues;
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

const stranger = { representativeOfficialId: "other" };
const person = { representativeName: "Kim Muster", representativeOffice: "Amtsleiterin" };

describe("the form of an answer", () => {
  it("needs no more than a yes", () => {
    expect(read().data).toMatchObject({
      answer: "ACCEPTED",
      version: 1,
      note: null,
      companionName: null,
    });
  });

  it.each([
    ["who represents", { answer: "REPRESENTED" }, { representativeOfficialId: "representative" }],
    [
      "name and office of somebody new",
      { answer: "REPRESENTED", ...stranger },
      { representativeName: "name", representativeOffice: "office" },
    ],
    [
      "the office of a companion",
      { companionOfficialId: "other", companionName: "Kim" },
      { companionOffice: "office" },
    ],
    [
      "the name of a companion",
      { companionOfficialId: "other", companionOffice: "Amt" },
      { companionName: "name" },
    ],
    ["an answer", { answer: undefined }, { answer: "choose" }],
    ["an answer there is", { answer: "MAYBE" }, { answer: "choose" }],
    ["a short word", { answer: "DECLINED", note: "a".repeat(501) }, { note: "tooLong" }],
    [
      "a name on one line",
      { ...person, answer: "REPRESENTED", ...stranger, representativeName: "Kim\nBCC: x" },
      { representativeName: "invalid" },
    ],
    ["an id that is one", { attendanceId: "1 OR 1=1" }, { attendanceId: "choose" }],
    [
      "a colleague that is an id",
      { companionOfficialId: '{"not":""}' },
      { companionOfficialId: "choose" },
    ],
    ["a version", { version: undefined }, { version: "invalid" }],
  ])("asks for %s", (_, changes, expected) => {
    expect(errors(read(changes))).toEqual(expected);
  });

  it.each([
    ["an operator", { attendanceId: { not: "" } }],
    ["a field nobody asked for", { role: "MAYOR" }],
  ])("refuses %s", (_, changes) => {
    expect(read(changes).success).toBe(false);
  });

  it("takes a colleague by id, and somebody else by name", () => {
    expect(read({ answer: "REPRESENTED", representativeOfficialId: ID }).data).toMatchObject({
      representativeOfficialId: ID,
    });
    expect(read({ answer: "REPRESENTED", ...stranger, ...person }).data).toMatchObject({
      ...person,
      representativeOfficialId: null,
    });
  });

  it("leaves behind what belongs to a choice not made", () => {
    const typedBefore = {
      note: "Urlaub",
      companionOfficialId: "",
      companionName: "Kim",
      companionOffice: "Amt",
    };
    expect(read(typedBefore).data).toMatchObject({
      note: null,
      companionName: null,
      companionOffice: null,
    });
  });

  it("keeps the word that comes with a refusal", () => {
    expect(read({ answer: "DECLINED", note: " Ratssitzung " }).data).toMatchObject({
      note: "Ratssitzung",
    });
  });
});

describe("the form behind a guest link", () => {
  const form = { formKey: ID, token: "t", version: "1", answer: "ACCEPTED" };

  it("asks who answers", () => {
    const result = answerByLinkSchema.safeParse(form);
    expect(result.error?.issues[0]).toMatchObject({ path: ["answeredBy"], message: "choose" });
  });

  it("asks an office for its name", () => {
    const result = answerByLinkSchema.safeParse({ ...form, answeredBy: "OFFICE" });
    expect(result.error?.issues[0]).toMatchObject({ path: ["answeredByName"], message: "name" });
  });

  it("takes a yes from the invited themselves", () => {
    expect(answerByLinkSchema.safeParse({ ...form, answeredBy: "SELF" }).success).toBe(true);
  });
});
