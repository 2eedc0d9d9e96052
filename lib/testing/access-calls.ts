import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of call wishes: Stendal asks Lemgo, and answers Gardelegen. */
export function callForms({ network, call, notedWish }: AccessWorld) {
  const day = new Date(Date.now() + 14 * 86_400_000);
  const times = {
    "day1.day": String(day.getUTCDate()),
    "day1.month": String(day.getUTCMonth() + 1),
    "day1.year": String(day.getUTCFullYear()),
    from1: "10:00",
    to1: "12:00",
  };
  return {
    "/calls/new askForCallAction": {
      ...times,
      fromCityId: network.cities.stendal.id,
      toCityId: network.cities.lemgo.id,
      topic: "Stadtziele",
      phone: "03931 650",
    },
    "/calls dropWishAction": { wishId: notedWish },
    "/calls/[id] answerCallAction": { callId: call, version: "1", answer: "DECLINE" },
    "/calls/[id] finishCallAction": { callId: call, version: "1", result: "Gut." },
    "/call/[token] answerCallByLinkAction": {
      token: "x",
      version: "1",
      answer: "DECLINE",
      name: "Kim Muster",
    },
  };
}
