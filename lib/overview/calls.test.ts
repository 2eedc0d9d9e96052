import { expect, it } from "vitest";
import { waitingCall } from "@/lib/overview/calls";

const NOW = new Date("2026-11-23T09:00:00Z");
const call = {
  id: "call",
  topic: "Stadtziele",
  agreedAt: null,
  startsAt: null,
  fromCityId: "gardelegen",
  fromCity: { name: "Gardelegen" },
  toCity: { name: "Lemgo" },
};

it("asks which time for a call suits", () => {
  expect(waitingCall(call, ["lemgo"])).toMatchObject({
    href: "/calls/call",
    title: "Gespräch mit Gardelegen: Welche Zeit passt?",
    text: "Stadtziele",
  });
});

it("asks afterwards how it was", () => {
  const over = { ...call, agreedAt: NOW, startsAt: NOW };
  expect(waitingCall(over, ["gardelegen"])).toMatchObject({
    title: "Wie war das Gespräch mit Lemgo?",
    text: "Ein Satz genügt. Die Runde sieht nur, dass gesprochen wurde.",
  });
});
