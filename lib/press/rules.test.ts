import { expect, it } from "vitest";
import { pressAddress } from "@/lib/press/rules";

const OF_CIRCLE = { circleIds: ["runde"], managedCircleIds: [] };
const DRIVES = { circleIds: [], managedCircleIds: ["runde"] };
const OTHER = { circleIds: ["andere"], managedCircleIds: [] };
const DRAFT = { slug: "entwurf", publishedAt: null };
const PUBLIC = { slug: "vier-staedte", publishedAt: new Date() };

it.each([
  ["the circle's cities", "before there is one", OF_CIRCLE, null, null],
  ["the circle's cities", "as a draft", OF_CIRCLE, DRAFT, "/meetings/1/press"],
  ["the circle's cities", "once public", OF_CIRCLE, PUBLIC, "/meetings/1/press"],
  ["who drives the circle", "as a draft", DRIVES, DRAFT, "/meetings/1/press"],
  ["everybody else", "as a draft", OTHER, DRAFT, null],
  ["everybody else", "once public", OTHER, PUBLIC, "/press/vier-staedte"],
])("%s find a press release %s", (_, __, actor, pressRelease, address) => {
  const meeting = { id: "1", circle: { id: "runde" }, pressRelease };
  expect(pressAddress(actor, meeting)).toBe(address);
});
