import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { t } from "@/lib/i18n/words";
import type {
  ChangeOperator,
  ChangeSender,
  DraftLegalText,
  PublishLegalText,
  SetAppealCheck,
  SetPeriods,
  SetUsualRhythm,
} from "@/lib/operator/forms";
import { givenByServer } from "@/lib/operator/read-settings";
import { differing, inForce, keptFrom, type LegalText } from "@/lib/operator/settings";
import { type SettingWrite, writeSetting } from "@/lib/operator/writing";
import { periodsFrom } from "@/lib/privacy/periods";

/** Says who runs this installation; what is left empty is as the server says it. */
export function changeOperator(
  actor: Actor,
  input: ChangeOperator,
  now = new Date(),
): Promise<void> {
  const { formKey, version, ...typed } = input;
  const server = givenByServer().operator;
  const own = { ...differing(typed, server) };
  const fields = (value: unknown) =>
    asFields(inForce(keptFrom([{ key: "operator", value }]).operator, server));
  return change(actor, { formKey, version }, { key: "operator", value: () => own, fields }, now);
}

/** Says whose name mails carry and where answers to them go; the address they come from is the server's. */
export function changeSender(actor: Actor, input: ChangeSender, now = new Date()): Promise<void> {
  const { formKey, version, name, replyTo } = input;
  const server = givenByServer().senderName;
  const own = { name: name === server ? null : name, replyTo };
  const fields = (value: unknown) => {
    const { sender } = keptFrom([{ key: "sender", value }]);
    return asFields({ ...sender, name: sender.name ?? server });
  };
  return change(actor, { formKey, version }, { key: "sender", value: () => own, fields }, now);
}

/** Sets how many months the form for a new circle begins with; circles that are there keep theirs. */
export function setUsualRhythm(
  actor: Actor,
  input: SetUsualRhythm,
  now = new Date(),
): Promise<void> {
  const fields = (value: unknown) => ({
    rhythmMonths: String(keptFrom([{ key: "rhythm", value }]).rhythm.months),
  });
  const months = input.rhythmMonths;
  return change(
    actor,
    input,
    { key: "rhythm", value: () => ({ months }), fields, isPlain: true },
    now,
  );
}

/** Sets whether a second person finds every appeal good before it is sent. */
export function setAppealCheck(
  actor: Actor,
  input: SetAppealCheck,
  now = new Date(),
): Promise<void> {
  const key = "appealsNeedCheck";
  const fields = (value: unknown) => ({
    isNeeded: t(value === true ? "settings.appeals.yes" : "settings.appeals.no"),
  });
  return change(actor, input, { key, value: () => input.isNeeded, fields, isPlain: true }, now);
}

/** Sets how long data stay, within the bounds of each row; the nightly job goes by it the next time it runs. */
export function setPeriods(actor: Actor, input: SetPeriods, now = new Date()): Promise<void> {
  const fields = (value: unknown) => {
    const periods = periodsFrom(keptFrom([{ key: "retention", value }]).retention);
    return Object.fromEntries(Object.entries(periods).map(([kind, days]) => [kind, String(days)]));
  };
  return change(
    actor,
    input,
    { key: "retention", value: () => ({ ...input.days }), fields, isPlain: true },
    now,
  );
}

/** Keeps paragraphs for a legal page to be looked at; what everybody reads stays. */
export function draftLegalText(
  actor: Actor,
  input: DraftLegalText,
  now = new Date(),
): Promise<void> {
  const { page, draft } = input;
  const value = (was: unknown) => ({ ...textOf(page, was), draft: draft ?? "" });
  return change(actor, input, { key: page, value, fields: fieldsOf(page) }, now);
}

/** Puts the paragraphs that were looked at on the page everybody reads. */
export function publishLegalText(
  actor: Actor,
  input: PublishLegalText,
  now = new Date(),
): Promise<void> {
  const { page } = input;
  const value = (was: unknown) => {
    const { draft } = textOf(page, was);
    return { text: draft, draft };
  };
  return change(actor, input, { key: page, value, fields: fieldsOf(page) }, now);
}

function textOf(page: LegalText, value: unknown) {
  return keptFrom([{ key: page, value }])[page];
}

function fieldsOf(page: LegalText) {
  return (value: unknown) => ({ draft: textOf(page, value).draft });
}

function asFields(values: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? ""]));
}

async function change(
  actor: Actor,
  { formKey, version }: { formKey: string; version: number },
  write: SettingWrite,
  now: Date,
): Promise<void> {
  assertCan(actor, "setting.change", null);
  await inTransaction((tx) =>
    once(tx, formKey, async () => {
      await writeSetting(tx, actor, version, write, now);
      return {};
    }),
  );
}
