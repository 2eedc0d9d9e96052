import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { answerContactByLinkSchema, answerContactSchema } from "@/lib/contacts/schema";
import { firstErrors } from "@/lib/form/errors";

const key = { formKey: randomUUID(), version: "1" };
const signedIn = { ...key, cityId: randomUUID() };
const byLink = { ...key, token: "x", answer: "RIGHT", answeredBy: "SELF" };

it.each([
  ["all is right", { answer: "RIGHT", changes: "  " }, []],
  ["changes with words", { answer: "CHANGED", changes: "Neue Mailadresse" }, []],
  ["changes without words", { answer: "CHANGED", changes: "" }, ["changes"]],
  ["all is right, but changes are written", { answer: "RIGHT", changes: "Neu" }, ["changes"]],
  ["nothing said", {}, ["answer"]],
])("%s", (_, said, fields) => {
  const parsed = answerContactSchema.safeParse({ ...signedIn, ...said });
  expect(Object.keys(parsed.success ? {} : firstErrors(parsed.error))).toEqual(fields);
});

it.each([
  ["the head needs no name", {}, []],
  ["the office gives its name", { answeredBy: "OFFICE", answeredByName: "Robin" }, []],
  ["an office without a name", { answeredBy: "OFFICE", answeredByName: "" }, ["answeredByName"]],
  ["changes without words", { answer: "CHANGED" }, ["changes"]],
])("behind a link: %s", (_, said, fields) => {
  const parsed = answerContactByLinkSchema.safeParse({ ...byLink, ...said });
  expect(Object.keys(parsed.success ? {} : firstErrors(parsed.error))).toEqual(fields);
});
