import { expect, it } from "vitest";
import { kindsFor, type Remindable, wantsReminder } from "@/lib/reminders/rules";
import type { ReminderKind, Role } from "@/prisma/generated/enums";

const off = (...kinds: ReminderKind[]) => ({ reminderOptOuts: kinds.map((kind) => ({ kind })) });

it.each<[string, Remindable, boolean]>([
  ["who has switched nothing off", off(), true],
  ["who has switched it off", off("MEETING"), false],
  ["who has switched another kind off", off("ANSWER", "POLL"), true],
  ["an official without an account", { ...off("MEETING"), user: null }, false],
  ["an official whose account has it off", { ...off(), user: off("MEETING") }, false],
  ["an official whose account wants it again", { ...off("MEETING"), user: off() }, true],
])("%s", (_, person, wants) => {
  expect(wantsReminder("MEETING", person)).toBe(wants);
});

it.each<[Role[], ReminderKind[]]>([
  [["MAYOR"], ["ANSWER", "MEETING", "POLL", "COMMITMENT", "PROJECT", "MINUTES"]],
  [["OFFICE"], ["ANSWER", "MEETING", "POLL", "COMMITMENT", "PROJECT", "MINUTES"]],
  [["PROCESS_MANAGER"], ["RHYTHM"]],
  [
    ["MAYOR", "PROCESS_MANAGER"],
    ["ANSWER", "MEETING", "POLL", "COMMITMENT", "PROJECT", "MINUTES", "RHYTHM"],
  ],
  [["SPOKESPERSON", "PROGRAMME_OFFICE"], []],
  [[], []],
])("%j are reminded of %j", (roles, kinds) => {
  const mandates = roles.map((role) => ({ id: role, role, cityId: "stendal", bodyId: null }));
  expect(kindsFor({ mandates })).toEqual(kinds);
});
