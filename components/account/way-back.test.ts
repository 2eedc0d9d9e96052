import { expect, it } from "vitest";
import { wayBack } from "@/components/account/way-back";
import type { Role } from "@/prisma/generated/enums";

const holding = (...roles: Role[]) => ({
  mandates: roles.map((role) => ({ id: role, role, cityId: null, bodyId: null })),
});

it.each([
  ["to the programme office's page", holding("PROGRAMME_OFFICE"), "/office", "Programmbüro"],
  ["there also with another role", holding("MAYOR", "PROGRAMME_OFFICE"), "/office", "Programmbüro"],
  ["else to the place it is opened from", holding("SPOKESPERSON"), "/account", "Ihr Konto"],
])("a task of the office leads back %s", (_, actor, href, label) => {
  expect(wayBack(actor, "account")).toEqual({ href, label });
});
