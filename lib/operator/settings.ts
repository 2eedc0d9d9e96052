import { z } from "zod";
import { type Periods, periodsFrom } from "@/lib/privacy/periods";
import { RETENTION_KINDS } from "@/lib/privacy/retention";

/** What the legal pages say of the operator. */
export const DETAILS = [
  "name",
  "address",
  "email",
  "phone",
  "representative",
  "dataProtectionOfficer",
  "dataProtectionAuthority",
  "enforcementBody",
] as const;

export type Detail = (typeof DETAILS)[number];
export type Details = Readonly<Record<Detail, string | null>>;

/** The pages that take paragraphs of the operator's own. */
export const LEGAL_TEXTS = ["imprint", "privacy"] as const;

export type LegalText = (typeof LEGAL_TEXTS)[number];

/** Half a year. */
export const USUAL_RHYTHM = 6;

const given = z.string().nullable();
const details = z.strictObject({
  name: given,
  address: given,
  email: given,
  phone: given,
  representative: given,
  dataProtectionOfficer: given,
  dataProtectionAuthority: given,
  enforcementBody: given,
});
/** `text` is what everybody reads, `draft` what is to be looked at first; both Markdown. */
const legalText = z.strictObject({ text: z.string(), draft: z.string() });
const logo = z.strictObject({
  fileId: z.uuid(),
  digest: z.string(),
  /** Pixels. */
  width: z.number(),
  height: z.number(),
});

export type Logo = z.output<typeof logo>;

const NO_DETAILS = Object.fromEntries(DETAILS.map((name) => [name, null])) as z.output<
  typeof details
>;
const NO_TEXT = { text: "", draft: "" };

/** What stands in the table, by key; a value that is not what it must be counts as none. */
const kept = z.object({
  operator: details.catch(NO_DETAILS),
  imprint: legalText.catch(NO_TEXT),
  privacy: legalText.catch(NO_TEXT),
  sender: z.strictObject({ name: given, replyTo: given }).catch({ name: null, replyTo: null }),
  rhythm: z.strictObject({ months: z.number().int().min(1).max(24) }).catch({
    months: USUAL_RHYTHM,
  }),
  retention: z.partialRecord(z.enum(RETENTION_KINDS), z.number().int()).catch({}),
  appealsNeedCheck: z.boolean().catch(false),
  // Taken away, it is an empty object.
  logo: logo.nullable().catch(null),
});

type Kept = z.output<typeof kept>;
export type SettingKey = keyof Kept;
export type KeptRow = { key: string; value: unknown; version: number };

/** What the environment says. */
export type Given = { operator: Details; senderName: string | null };

export type Settings = Omit<Kept, "operator" | "rhythm" | "retention"> & {
  /** As it is in force: what was set here, else what the server says. */
  operator: Details;
  /** Months between two meetings of a new circle. */
  rhythmMonths: number;
  periods: Periods;
  /** Of each setting that was ever changed here. */
  versions: Partial<Record<SettingKey, number>>;
};

/** The settings in force: the table goes before the environment, the environment before what is usual. */
export function settingsFrom(rows: readonly KeptRow[], server: Given): Settings {
  const { operator, rhythm, retention, sender, ...rest } = keptFrom(rows);
  return {
    ...rest,
    operator: inForce(operator, server.operator),
    sender: { ...sender, name: sender.name ?? server.senderName },
    rhythmMonths: rhythm.months,
    periods: periodsFrom(retention),
    versions: Object.fromEntries(rows.map(({ key, version }) => [key, version])),
  };
}

/** What stands in the table, each value as it must be. */
export function keptFrom(rows: readonly Pick<KeptRow, "key" | "value">[]): Kept {
  return kept.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));
}

/** Each detail as it was set here, else as the server says it. */
export function inForce(own: Details, server: Details): Details {
  return detailsBy((name) => own[name] ?? server[name]);
}

/** Only what differs from what the server says, so that a later change there is not hidden. */
export function differing(typed: Details, server: Details): Details {
  return detailsBy((name) => (typed[name] === server[name] ? null : typed[name]));
}

function detailsBy(read: (name: Detail) => string | null): Details {
  return Object.fromEntries(DETAILS.map((name) => [name, read(name)])) as Record<
    Detail,
    string | null
  >;
}
