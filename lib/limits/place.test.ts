import { expect, it } from "vitest";
import { placeOf } from "@/lib/limits/place";

function from(forwarded: string | null): string {
  return placeOf({ get: () => forwarded });
}

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  [null, "unknown"],
  ["", "unknown"],
])("%s counts as %s", (forwarded, place) => {
  expect(from(forwarded)).toBe(place);
});

it("believes the nearest proxy, not what a client wrote in front", () => {
  expect(from("198.51.100.1, 203.0.113.7")).toBe("203.0.113.7");
});

it("counts addresses of one household together", () => {
  expect(from("2001:db8:1:2::1")).toBe(from("2001:db8:1:2:ffff::9"));
});
