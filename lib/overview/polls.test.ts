import { expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { managersPoll, unansweredPoll } from "@/lib/overview/polls";
import type { WaitingLine } from "@/lib/overview/views";
import type { BriefPoll } from "@/lib/polls/queries";

const NOW = new Date("2026-11-23T09:00:00Z");

const manager: Actor = {
  userId: "user",
  sessionId: "session",
  givenName: "Marion",
  familyName: "Zosel-Mohr",
  salutation: null,
  officeTitle: null,
  mandates: [{ id: "m", role: "PROCESS_MANAGER", cityId: "stendal", bodyId: "body" }],
  circleIds: [],
  seatCircleIds: [],
  managedCircleIds: ["circle"],
  principals: [],
};

const date = { id: "date", startsAt: new Date("2027-06-08T08:00:00Z") };
type Ballot = BriefPoll["ballots"][number];

function ballot(city: string, vote: "YES" | null, changes: Partial<Ballot> = {}): Ballot {
  return {
    isRequired: true,
    cityId: city.toLowerCase(),
    city: { name: city },
    votes: vote ? [{ dateId: date.id, vote }] : [],
    counterProposals: [],
    ...changes,
  };
}

function poll(ballots: Ballot[], changes: Partial<BriefPoll> = {}): BriefPoll {
  return {
    id: "poll",
    title: "Treffen im Sommer",
    answerBy: new Date("2026-12-18"),
    fixedAt: null,
    cancelledAt: null,
    circleId: "circle",
    circle: { name: "Runde" },
    dates: [date],
    ballots,
    ...changes,
  };
}

const halfway = [ballot("Stendal", null), ballot("Lemgo", "YES")];

function told(lines: readonly WaitingLine[]) {
  return lines.map(({ href, title, text }) => [href, title, text]);
}

const lines = (cities: string[], one: BriefPoll) => told(unansweredPoll(one, cities, NOW));
const work = (one: BriefPoll) => told(managersPoll(one, manager, NOW));

it("waits for the answer of the reader's city", () => {
  expect(lines(["stendal"], poll(halfway))).toEqual([
    [
      "/polls/poll",
      "Welcher Termin passt? Treffen im Sommer",
      "Antwort bitte bis Freitag, 18. Dezember",
    ],
  ]);
});

it.each([
  ["once it has answered", poll([ballot("Stendal", "YES"), ballot("Lemgo", null)])],
  ["after the deadline", poll(halfway, { answerBy: new Date("2026-11-22") })],
])("does not wait for it %s", (_, one) => {
  expect(lines(["stendal"], one)).toEqual([]);
});

it("waits for the process manager when all have answered", () => {
  const all = poll([ballot("Stendal", "YES"), ballot("Lemgo", "YES")]);
  expect(work(all)).toEqual([
    [
      "/polls/poll",
      "Alle haben geantwortet: Treffen im Sommer",
      "Beide Städte haben geantwortet. Der 8. Juni passt allen.",
    ],
  ]);
});

it("waits for the process manager when the deadline has passed", () => {
  const late = poll(halfway, { answerBy: new Date("2026-11-22") });
  expect(work(late)).toEqual([
    [
      "/polls/poll",
      "Frist abgelaufen: Treffen im Sommer",
      "Eine von zwei Städten hat geantwortet. Der 8. Juni passt bisher allen.",
    ],
  ]);
});

it("does not wait for the process manager while the cities answer", () => {
  expect(work(poll(halfway))).toEqual([]);
});

it("shows the process manager what a city proposes", () => {
  const counterProposals = [{ id: "counter", startsAt: date.startsAt }];
  const proposing = poll([ballot("Lemgo", "YES", { counterProposals })]);
  expect(work(proposing)).toEqual([
    ["/polls/poll", "Gegenvorschlag aus Lemgo", "Terminabstimmung: Treffen im Sommer"],
  ]);
});
