import { describe, expect, it } from "vitest";
import { assertCan, can, PERMISSIONS, type Permission } from "@/lib/auth/policy";
import {
  AACHEN,
  actor,
  CIRCLE,
  mandate,
  OTHER_CIRCLE,
  owned,
  POLICY_TABLE,
  type Row,
  STENDAL,
  WHO,
  type Who,
} from "@/lib/testing/policy-table";

const cells = PERMISSIONS.flatMap((permission) =>
  (POLICY_TABLE[permission] as readonly Row<Permission>[]).flatMap(([about, subject, allowed]) =>
    (Object.keys(WHO) as Who[]).map((who) => ({
      permission,
      about,
      subject,
      who,
      may: allowed.includes(who),
    })),
  ),
);

describe.each(cells)("$permission for $about: $who", ({ permission, subject, who, may }) => {
  it(may ? "may" : "may not", () => {
    expect(can(WHO[who], permission, subject)).toBe(may);
    const ask = () => assertCan(WHO[who], permission, subject);
    if (may) expect(ask).not.toThrow();
    else expect(ask).toThrow("forbidden");
  });
});

describe("roles", () => {
  it("add up, each for what it is about", () => {
    const both = actor([mandate("PROCESS_MANAGER", STENDAL), mandate("SPOKESPERSON")], {
      managedCircleIds: [CIRCLE],
    });

    expect(can(both, "meeting.schedule", { circleId: CIRCLE })).toBe(true);
    expect(can(both, "appeal.publish", null)).toBe(true);
    expect(can(both, "attendance.answer", { cityId: STENDAL })).toBe(false);
  });

  it("of two cities do not mix: who drives one circle and sits in another drives only the one", () => {
    const mixed = actor([mandate("PROCESS_MANAGER", STENDAL), mandate("MAYOR", AACHEN)], {
      circleIds: [CIRCLE, OTHER_CIRCLE],
      seatCircleIds: [OTHER_CIRCLE],
      managedCircleIds: [CIRCLE],
    });

    expect(can(mixed, "meeting.schedule", { circleId: OTHER_CIRCLE })).toBe(false);
    expect(can(mixed, "commitment.report", owned([]))).toBe(false);
    expect(can(mixed, "commitment.report", owned([], OTHER_CIRCLE))).toBe(true);
    expect(can(mixed, "attendance.answer", { cityId: STENDAL })).toBe(false);
    expect(can(mixed, "attendance.answer", { cityId: AACHEN })).toBe(true);
  });
});
