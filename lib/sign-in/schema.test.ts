import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { address, confirmByCodeSchema, requestSignInSchema } from "@/lib/sign-in/schema";

describe("an address", () => {
  it.each([
    ["sieler@stendal.example", "sieler@stendal.example"],
    [" Sieler@Stendal.Example ", "sieler@stendal.example"],
    ["schwaer-froehlich@lemgo.example", "schwaer-froehlich@lemgo.example"],
    ["o'neil+runde@xn--mnchen-3ya.example", "o'neil+runde@xn--mnchen-3ya.example"],
  ])("%s is understood", (typed, understood) => {
    expect(address.parse(typed)).toBe(understood);
  });

  it.each([
    ["with a full-width at sign", "sieler＠stendal.example"],
    ["with a full-width at sign beside a real one", "sieler＠evil.example@stendal.example"],
    ["with a quoted local part", '"sieler"@stendal.example'],
    ["with an address quoted in the local part", '"a@evil.example"@stendal.example'],
    ["in a list with commas", "sieler@stendal.example,a@evil.example"],
    ["in a list with semicolons", "sieler@stendal.example;a@evil.example"],
    ["in a list with spaces", "sieler@stendal.example a@evil.example"],
    ["with a second header", "sieler@stendal.example\r\nBcc: a@evil.example"],
    ["with a line end", "sieler@stendal\n.example"],
    ["with a null character", "sieler\0@stendal.example"],
    ["with a display name", "Sieler <sieler@stendal.example>"],
    ["with a comment", "sieler(comment)@stendal.example"],
    ["at an IP address", "sieler@[127.0.0.1]"],
    ["at a host without a domain", "sieler@localhost"],
    ["with two dots in a row", "sie..ler@stendal.example"],
    ["with a dot at the end", "sieler.@stendal.example"],
    ["with a letter that looks like another", "sіeler@stendal.example"],
    ["that is empty", ""],
    ["without a name", "@stendal.example"],
    ["longer than mail allows", `${"a".repeat(250)}@stendal.example`],
    ["with a name longer than mail allows", `${"a".repeat(65)}@stendal.example`],
  ])("%s is refused", (_, typed) => {
    expect(address.safeParse(typed).success).toBe(false);
  });

  it("is told apart from anything that is no text", () => {
    for (const forged of [{ not: "" }, ["a@b.example"], null, 7]) {
      expect(address.safeParse(forged).success).toBe(false);
    }
  });
});

it("does not take a role along with the address", () => {
  const forged = { formKey: randomUUID(), email: "a@b.example", role: "PROGRAMME_OFFICE" };
  expect(requestSignInSchema.safeParse(forged).success).toBe(false);
});

describe("a code", () => {
  const base = { formKey: randomUUID(), request: randomUUID() };

  it.each(["123456", "123 456", " 123456 "])("%s is understood", (code) => {
    expect(confirmByCodeSchema.parse({ ...base, code }).code).toBe("123456");
  });

  it.each(["12345", "1234567", "12345a", "１２３４５６", "", "-12345"])("%s is refused", (code) => {
    expect(confirmByCodeSchema.safeParse({ ...base, code }).success).toBe(false);
  });
});
