import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CityTable } from "@/components/attendances/city-table";

const seats = [
  { cityName: "Stendal", state: "accepted" as const, presence: null },
  { cityName: "Lemgo", state: "open" as const, presence: null },
];

it("who comes is said in a sentence, or only by the list beside the picture", () => {
  const sentence = "Die Antwort aus Lemgo ist noch offen.";
  expect(renderToStaticMarkup(<CityTable seats={seats} />)).toContain(sentence);
  expect(renderToStaticMarkup(<CityTable seats={seats} isListed />)).not.toContain(sentence);
});
