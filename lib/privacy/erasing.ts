import { ABOUT, canName, occurs } from "@/lib/privacy/belongings";
import { type Ask, type Column, quoted, readCatalogue, type Table } from "@/lib/privacy/catalogue";
import {
  ERASED_ADDRESS,
  type Identity,
  idsOf,
  keysOf,
  sweep,
  sweepJson,
} from "@/lib/privacy/identity";
import type { TableMap } from "@/lib/privacy/map/table";
import { personMap } from "@/lib/privacy/personal";

/**
 * Takes a person out of every table the database has: what only served the person goes, its own words go, and
 * wherever else somebody wrote the name the office takes its place. What happened stays, by ids alone.
 */
export async function takeOut(ask: Ask, identity: Identity, now: Date): Promise<void> {
  const tables = await readCatalogue(ask);
  await endAccount(ask, identity, now);
  await emptyOffice(ask, identity, now);
  await removePictures(ask, identity);
  await blockQuotes(ask, identity, now);
  for (const table of tables) await removeOwn(ask, table, identity);
  for (const table of tables) await sweepTable(ask, table, identity);
}

async function endAccount(ask: Ask, { userId, office }: Identity, now: Date): Promise<void> {
  if (!userId) return;
  await ask(`DELETE FROM mandate WHERE user_id = $1::uuid AND starts_at >= $2::timestamptz`, [
    userId,
    now,
  ]);
  await ask(
    `UPDATE mandate SET ends_at = $2::timestamptz
     WHERE user_id = $1::uuid AND (ends_at IS NULL OR ends_at > $2::timestamptz)`,
    [userId, now],
  );
  await ask(
    `UPDATE "user" SET email = id || '@erased.invalid', email_verified = NULL, given_name = '', family_name = $2,
       salutation = NULL, blocked_at = coalesce(blocked_at, $3::timestamptz), erased_at = $3::timestamptz
     WHERE id = $1::uuid`,
    [userId, office, now],
  );
}

async function emptyOffice(
  ask: Ask,
  { officialIds, addresses }: Identity,
  now: Date,
): Promise<void> {
  await ask(
    `UPDATE official SET salutation = NULL, user_id = NULL, version = version + 1, erased_at = $2::timestamptz
     WHERE id = ANY($1::uuid[])`,
    [officialIds, now],
  );
  await ask(
    `UPDATE guest_link SET revoked_at = $2::timestamptz WHERE revoked_at IS NULL
       AND attendance_id IN (SELECT id FROM attendance WHERE official_id = ANY($1::uuid[]))`,
    [officialIds, now],
  );
  // What was offered to the person and not taken up is offered no longer.
  await ask(
    `UPDATE account_invitation SET revoked_at = $2::timestamptz
     WHERE (official_id = ANY($1::uuid[]) OR lower(email) = ANY($3::text[]))
       AND accepted_at IS NULL AND revoked_at IS NULL`,
    [officialIds, now, lowerCase(addresses)],
  );
}

/** A picture the person was asked about shows the person. */
async function removePictures(ask: Ask, { officialIds }: Identity): Promise<void> {
  const photos = await ask<{ id: string; file: string }>(
    `SELECT id, file_id AS file FROM press_photo WHERE id IN
       (SELECT photo_id FROM release WHERE official_id = ANY($1::uuid[]))`,
    [officialIds],
  );
  await ask(`DELETE FROM press_photo WHERE id = ANY($1::uuid[])`, [photos.map(({ id }) => id)]);
  await ask(`DELETE FROM stored_file WHERE id = ANY($1::uuid[])`, [photos.map(({ file }) => file)]);
}

/** Erasing takes every release back: the words are printed no longer, also where they had been. */
async function blockQuotes(ask: Ask, identity: Identity, now: Date): Promise<void> {
  const names = identity.names.map((one) => `${one.givenName} ${one.familyName}`.trim());
  await ask(
    `UPDATE quote SET text = '', removed_at = coalesce(removed_at, $3::timestamptz), version = version + 1
     WHERE official_id = ANY($1::uuid[]) OR speaker_name = ANY($2::text[])`,
    [identity.officialIds, names, now],
  );
}

async function removeOwn(ask: Ask, table: Table, identity: Identity): Promise<void> {
  const map = personMap[table.name];
  const condition = ofPerson(table, map);
  const statement = map?.goes ? `DELETE FROM ${quoted(table.name)}` : blank(table, map);
  if (!condition || !statement) return;
  await ask(
    `${statement} WHERE $1::uuid[] IS NOT NULL AND $2::text[] IS NOT NULL AND (${condition})`,
    [idsOf(identity), lowerCase(identity.addresses)],
  );
}

/** Which rows are the person's own: by the id in a column, by the address in another. */
function ofPerson({ columns }: Table, map: TableMap | undefined): string | null {
  const ids = columns.filter(
    ({ name, holds }) =>
      holds === "id" && (name === map?.of || (map?.goes && ABOUT.includes(name))),
  );
  const conditions = ids.map(({ name }) => `${quoted(name)} = ANY($1::uuid[])`);
  if (map?.address) conditions.push(`lower(${quoted(map.address)}) = ANY($2::text[])`);
  return conditions.length > 0 ? conditions.join(" OR ") : null;
}

function blank({ name: table, columns }: Table, map: TableMap | undefined): string | null {
  const own = map?.own?.split(" ") ?? [];
  const set = columns
    .filter(({ name }) => own.includes(name) && !RENAMED.includes(`${table}.${name}`))
    .map(({ name, nullable, holds }) => {
      if (nullable) return `${quoted(name)} = NULL`;
      return `${quoted(name)} = ${holds === "json" ? "'{}'" : "''"}`;
    });
  return set.length > 0 ? `UPDATE ${quoted(table)} SET ${set.join(", ")}` : null;
}

/** Puts the office in the place of the name in every text of a table. Rows that say nothing of the person are not touched. */
async function sweepTable(ask: Ask, table: Table, identity: Identity): Promise<void> {
  const columns = table.columns.filter(
    (column) => canName(table.name, column) && !RENAMED.includes(`${table.name}.${column.name}`),
  );
  if (columns.length === 0) return;
  const rows = await ask<{ place: string; values: Record<string, unknown> }>(
    `SELECT ctid::text AS place, to_jsonb(found) AS values
     FROM (SELECT ctid, ${columns.map(({ name }) => quoted(name)).join(", ")} FROM ${quoted(table.name)} found
       WHERE $1::int IS NOT NULL AND (${columns.map(({ name, holds }) => occurs(name, holds)).join(" OR ")})
       FOR UPDATE) found`,
    [1, lowerCase(keysOf(identity))],
  );
  for (const { place, values } of rows) {
    const changes = columns.flatMap((column) => sweepCell(column, values[column.name], identity));
    if (changes.length === 0) continue;
    const set = changes.map(({ column, type }, n) => `${quoted(column)} = $${n + 2}::${type}`);
    await ask(`UPDATE ${quoted(table.name)} SET ${set.join(", ")} WHERE ctid = $1::tid`, [
      place,
      ...changes.map(({ value }) => value),
    ]);
  }
}

type Change = { column: string; type: "text" | "jsonb" | "text[]"; value: unknown };

function sweepCell(
  { name, holds, nullable }: Column,
  value: unknown,
  identity: Identity,
): Change[] {
  if (value === null) return [];
  if (holds === "json" || typeof value !== "string") {
    const swept = sweepJson(value, identity);
    if (JSON.stringify(swept) === JSON.stringify(value)) return [];
    return holds === "json"
      ? [{ column: name, type: "jsonb", value: JSON.stringify(swept) }]
      : [{ column: name, type: "text[]", value: swept }];
  }
  const swept = sweep(value, identity);
  if (swept === value) return [];
  // An address that is none any more would only make mails bounce.
  return [
    { column: name, type: "text", value: nullable && swept === ERASED_ADDRESS ? null : swept },
  ];
}

function lowerCase(texts: readonly string[]): string[] {
  return texts.map((one) => one.toLowerCase());
}

/** Has got its new name already. */
const RENAMED = ["user.email", "user.given_name", "user.family_name"];
