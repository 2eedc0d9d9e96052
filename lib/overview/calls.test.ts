import { expect, it } from "vitest";
import { waitingCall } from "@/lib/overview/calls";

const NOW = new Date("2026-11-23T09:00:00Z");
const call = {
  id: "call",
  topic: "Stadtziele",
  startsAt: null,
  fromCityId: "gardelegen",
  fromCity: { name: "Gardelegen" },
  toCity: { name: "Lemgo" },
};

it("asks which time for a call suits", () => {
  expect(waitingCall(call, ["lemgo"], NOW)).toMatchObject({
    href: "/calls/call",
    title: "Gespräch mit Gardelegen: Welche Zeit passt?",
    text: "Stadtziele",
  });
});

it("asks whether another time than the agreed one suits", () => {
  const moving = { ...call, startsAt: new Date("2026-11-30T09:00:00Z") };
  expect(waitingCall(moving, ["lemgo"], NOW)).toMatchObject({
    title: "Gespräch mit Gardelegen: Passt eine andere Zeit?",
    text: "Stadtziele",
  });
});

it("asks afterwards how it was", () => {
  const over = { ...call, startsAt: NOW };
  expect(waitingCall(over, ["gardelegen"], NOW)).toMatchObject({
    title: "Wie war das Gespräch mit Lemgo?",
    text: "Ein Satz genügt. Die Runde sieht nur, dass gesprochen wurde.",
  });
});
