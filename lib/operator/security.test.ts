import { expect, it } from "vitest";
import { securityText } from "@/lib/operator/security";

const text = securityText(
  { origin: "https://runde.example", email: "betrieb@runde.example" },
  new Date("2026-11-25T12:00:00Z"),
);

it("says where to report a weakness, each field once, as RFC 9116 wants it", () => {
  expect(text.split("\r\n")).toEqual([
    "Contact: mailto:betrieb@runde.example",
    "Expires: 2027-05-24T12:00:00.000Z",
    "Preferred-Languages: de, en",
    "Canonical: https://runde.example/.well-known/security.txt",
    "",
  ]);
});
