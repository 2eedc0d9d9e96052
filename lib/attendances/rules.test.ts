import { describe, expect, it } from "vitest";
import {
  assertAnswerable,
  citiesComing,
  citiesPresent,
  heldState,
  isAnswerable,
  seatsOf,
} from "@/lib/attendances/rules";
import type { Answer, OfficeKind, Presence } from "@/prisma/generated/enums";

type Row = [officeKind: OfficeKind, answer: Answer | null, presence?: Presence];

function invited(city: string, rows: Row[]) {
  return rows.map(([officeKind, answer, presence = null]) => ({
    answer,
    presence,
    official: { officeKind, city: { id: city.toLowerCase(), name: city } },
  }));
}

function stateOf(rows: Row[]) {
  return seatsOf(invited("Stendal", rows))[0]?.state;
}

describe("the seat of a city", () => {
  it.each([
    ["is open while the head is silent", [["HEAD", null]], "open"],
    ["is taken when the head accepts", [["HEAD", "ACCEPTED"]], "accepted"],
    ["is tentative when the head is", [["HEAD", "TENTATIVE"]], "tentative"],
    ["is represented when the head names somebody", [["HEAD", "REPRESENTED"]], "represented"],
    ["is empty when the head declines", [["HEAD", "DECLINED"]], "declined"],
    [
      "waits for the head even when others come",
      [
        ["HEAD", null],
        ["DEPUTY", "ACCEPTED"],
      ],
      "open",
    ],
    [
      "is represented when the head declines and the deputy comes",
      [
        ["DEPUTY", "ACCEPTED"],
        ["HEAD", "DECLINED"],
      ],
      "represented",
    ],
    [
      "is empty when everybody declines",
      [
        ["HEAD", "DECLINED"],
        ["DEPUTY", "DECLINED"],
      ],
      "declined",
    ],
    [
      "stays the head's when the deputy declines",
      [
        ["DEPUTY", "DECLINED"],
        ["HEAD", "ACCEPTED"],
      ],
      "accepted",
    ],
    [
      "is taken by anybody where no head is invited",
      [
        ["DEPUTY", "DECLINED"],
        ["ASSISTANT", "ACCEPTED"],
      ],
      "accepted",
    ],
    [
      "is open where no head is invited and one is silent",
      [
        ["DEPUTY", "DECLINED"],
        ["ASSISTANT", null],
      ],
      "open",
    ],
  ] as [string, Row[], string][])("%s", (_, rows, state) => {
    expect(stateOf(rows)).toBe(state);
  });

  it.each([
    ["nobody noted anything", [["HEAD", "ACCEPTED"]], null],
    ["the head was there", [["HEAD", "ACCEPTED", "PRESENT"]], "PRESENT"],
    ["the head was represented", [["HEAD", "REPRESENTED", "REPRESENTED"]], "REPRESENTED"],
    [
      "only the deputy came",
      [
        ["HEAD", "DECLINED", "EXCUSED"],
        ["DEPUTY", "ACCEPTED", "PRESENT"],
      ],
      "REPRESENTED",
    ],
    ["the head was excused", [["HEAD", "DECLINED", "EXCUSED"]], "EXCUSED"],
    [
      "nobody came",
      [
        ["HEAD", null, "ABSENT"],
        ["DEPUTY", null, "ABSENT"],
      ],
      "ABSENT",
    ],
    [
      "no head was invited and one came",
      [
        ["DEPUTY", null, "ABSENT"],
        ["ASSISTANT", null, "PRESENT"],
      ],
      "PRESENT",
    ],
  ] as [string, Row[], Presence | null][])("in the end, when %s", (_, rows, presence) => {
    expect(seatsOf(invited("Stendal", rows))[0]?.presence).toBe(presence);
  });
});

describe("the table", () => {
  const four = [
    ...invited("Parchim", [["HEAD", "REPRESENTED"]]),
    ...invited("Lemgo", [["HEAD", "ACCEPTED"]]),
    ...invited("Stendal", [
      ["ASSISTANT", "ACCEPTED"],
      ["HEAD", null],
    ]),
    ...invited("Gardelegen", [["HEAD", "DECLINED"]]),
  ];

  it("seats the cities in the order they joined, others after them", () => {
    const seats = seatsOf(four, ["stendal", "lemgo", "gardelegen"]);
    expect(seats.map(({ cityName }) => cityName)).toEqual([
      "Stendal",
      "Lemgo",
      "Gardelegen",
      "Parchim",
    ]);
  });

  it("names the head of a city first", () => {
    const [stendal] = seatsOf(four, ["stendal"]);
    expect(stendal?.attendances.map(({ official }) => official.officeKind)).toEqual([
      "HEAD",
      "ASSISTANT",
    ]);
  });

  it("counts accepted and represented cities as coming", () => {
    expect(citiesComing(seatsOf(four))).toBe(2);
  });

  it("counts present and represented cities as having been there", () => {
    const held = [
      ...invited("Stendal", [["HEAD", "ACCEPTED", "PRESENT"]]),
      ...invited("Parchim", [["HEAD", "REPRESENTED", "REPRESENTED"]]),
      ...invited("Lemgo", [["HEAD", "DECLINED", "EXCUSED"]]),
      ...invited("Gardelegen", [["HEAD", null]]),
    ];
    expect(citiesPresent(seatsOf(held))).toBe(2);
  });

  it("has nobody at it while nobody is invited", () => {
    expect(seatsOf([])).toEqual([]);
  });

  it.each([
    ["PRESENT", "accepted"],
    ["REPRESENTED", "represented"],
    ["EXCUSED", "declined"],
    ["ABSENT", "open"],
    [null, "open"],
  ] as const)("draws %s as %s", (presence, shape) => {
    expect(heldState(presence)).toBe(shape);
  });
});

describe("an answer", () => {
  const startsAt = new Date("2026-12-08T09:00:00Z");
  const before = new Date("2026-12-08T08:59:59.999Z");

  it("is possible until the very beginning", () => {
    expect(() => assertAnswerable({ startsAt, cancelledAt: null }, before)).not.toThrow();
    expect(isAnswerable({ startsAt, cancelledAt: null }, before)).toBe(true);
  });

  it("comes too late at the beginning", () => {
    expect(() => assertAnswerable({ startsAt, cancelledAt: null }, startsAt)).toThrow(
      "alreadyBegun",
    );
    expect(isAnswerable({ startsAt, cancelledAt: null }, startsAt)).toBe(false);
  });

  it("is not wanted for a cancelled meeting", () => {
    expect(() => assertAnswerable({ startsAt, cancelledAt: before }, before)).toThrow("cancelled");
    expect(isAnswerable({ startsAt, cancelledAt: before }, before)).toBe(false);
  });
});
