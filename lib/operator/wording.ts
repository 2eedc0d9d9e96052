import { t } from "@/lib/i18n/words";
import { DETAILS } from "@/lib/operator/settings";
import { daysInWords } from "@/lib/privacy/periods";
import { RETENTION, RETENTION_KINDS } from "@/lib/privacy/retention";

/** What one field of a setting was and is, in words; empty where there was nothing. */
export type ChangedField = { field: string; before: string; after: string };

/** The fields in which two values of a setting differ. */
export function changedFields(key: string, before: unknown, after: unknown): ChangedField[] {
  const [was, is] = [fieldsOf(key, before), fieldsOf(key, after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => (was[name] ?? "") !== (is[name] ?? ""))
    .map((name) => ({
      field: fieldInWords(key, name),
      before: was[name] ?? "",
      after: is[name] ?? "",
    }));
}

function fieldsOf(key: string, value: unknown): Record<string, string> {
  if (typeof value === "boolean") {
    return { [key]: t(value ? "settings.appeals.yes" : "settings.appeals.no") };
  }
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  // Of a picture it says enough that it is another one.
  const shown = key === "logo" ? entries.filter(([name]) => name === "digest") : entries;
  return Object.fromEntries(shown.map(([name, one]) => [name, inWords(key, one)]));
}

function inWords(key: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (key === "logo") return String(value).slice(0, 8);
  return key === "retention" ? daysInWords(Number(value)) : String(value);
}

function fieldInWords(key: string, name: string): string {
  const detail = DETAILS.find((one) => key === "operator" && one === name);
  if (detail) return t(`settings.operator.${detail}`);
  const kind = RETENTION_KINDS.find((one) => key === "retention" && one === name);
  if (kind) return RETENTION[kind].data;
  const own = `settings.changes.${name}` as "settings.changes.draft";
  if (t.has(own)) return t(own);
  return key === "sender"
    ? t(name === "name" ? "settings.sender.name" : "settings.sender.replyTo")
    : t("settings.changes.logo");
}
