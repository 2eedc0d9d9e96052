import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { formKey } from "@/lib/form/fields";
import { keyedByContent } from "./sending-key";

const key = randomUUID();

it("takes the same form sent twice for one sending, whatever the order of its fields", () => {
  const first = keyedByContent({ formKey: key, a: "1", b: ["2", "3"] });
  expect(keyedByContent({ b: ["2", "3"], a: "1", formKey: key })).toEqual(first);
  expect(formKey.safeParse(first.formKey).success).toBe(true);
});

it("takes a form that was changed after going back for a new sending", () => {
  const answers = ["ACCEPTED", "DECLINED"].map((answer) =>
    keyedByContent({ formKey: key, answer }),
  );
  expect(answers[0]?.formKey).not.toBe(answers[1]?.formKey);
});

it("takes two forms with the same content for two sendings", () => {
  const one = keyedByContent({ formKey: key, a: "1" });
  expect(keyedByContent({ formKey: randomUUID(), a: "1" }).formKey).not.toBe(one.formKey);
});

it.each([[undefined], ["nothing of the kind"], [["a", "b"]]])(
  "leaves a key that is none to the schema: %j",
  (bad) => {
    const values = bad === undefined ? {} : { formKey: bad };
    expect(keyedByContent(values)).toEqual(values);
  },
);
