import { describe, expect, it } from "vitest";
import { reportBarrierSchema } from "@/lib/operator/schema";

const SENT = { formKey: "3f1e2d4c-5b6a-4978-8899-aabbccddeeff", what: "Es geht nicht." };

describe("a report", () => {
  it("needs only what hinders; page and address may be left out or empty", () => {
    const nothing = { ...SENT, where: null, replyTo: null };
    expect(reportBarrierSchema.parse(SENT)).toEqual(nothing);
    expect(reportBarrierSchema.parse({ ...SENT, where: " ", replyTo: "" })).toEqual(nothing);
  });

  it("keeps an address in lower case", () => {
    expect(reportBarrierSchema.parse({ ...SENT, replyTo: " Kim@Stadt.Example " }).replyTo).toBe(
      "kim@stadt.example",
    );
  });

  it.each([
    [{ what: "  " }, "required"],
    [{ what: "x".repeat(3001) }, "tooLong"],
    [{ where: "x".repeat(301) }, "tooLong"],
    [{ where: "a\nb" }, "invalid"],
    [{ replyTo: "kim＠stadt.example" }, "email"],
    [{ replyTo: "a@x.example, b@x.example" }, "email"],
    [{ replyTo: "a@x.example\nBcc: b@x.example" }, "email"],
    [{ replyTo: { not: "" } }, "email"],
    [{ to: "jemand@anderes.example" }, undefined],
  ])("with %j is refused", (changes, code) => {
    const { error } = reportBarrierSchema.safeParse({ ...SENT, ...changes });
    expect(error).toBeDefined();
    if (code) expect(error?.issues[0]?.message).toBe(code);
  });
});
