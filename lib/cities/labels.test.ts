import { expect, it } from "vitest";
import { placeLabels } from "@/lib/cities/labels";

const QUARTET = [
  { name: "Gardelegen", x: 355.7, y: 261.3 },
  { name: "Lemgo", x: 205.4, y: 308 },
  { name: "Parchim", x: 382.4, y: 169.2 },
  { name: "Stendal", x: 381.2, y: 253.4 },
];

it("names four neighbours so that no name covers another one or a city", () => {
  expect(placeLabels(QUARTET, 600).map(({ name, anchor }) => [name, anchor])).toEqual([
    ["Gardelegen", "end"],
    ["Lemgo", "start"],
    ["Parchim", "start"],
    ["Stendal", "start"],
  ]);
});

it("keeps a name at the edge on the drawing", () => {
  const [label] = placeLabels([{ name: "Frankfurt (Oder)", x: 560, y: 300 }], 600);
  expect(label?.anchor).toBe("end");
});

it("still names a city where there is no room", () => {
  const crowd = Array.from({ length: 8 }, (_, index) => ({ name: `Ort ${index}`, x: 300, y: 300 }));
  expect(placeLabels(crowd, 600)).toHaveLength(8);
});
