import { randomUUID } from "node:crypto";
import { canName } from "@/lib/privacy/belongings";
import { type Ask, type Column, quoted, readCatalogue, type Table } from "@/lib/privacy/catalogue";
import { classOf, personMap } from "@/lib/privacy/personal";

/** A person whose name and address stand nowhere else. */
export const CANARY = {
  userId: randomUUID(),
  officialId: randomUUID(),
  givenName: "Wilhelmine",
  familyName: "Kanarienvogel",
  email: "w.kanarienvogel@gelbfeder.example",
};

const CITY = randomUUID();
const NAME = `${CANARY.givenName} ${CANARY.familyName}`;
/** Whatever of the person must be found nowhere once it is erased. */
export const TRACES = /wilhelmine|kanarienvogel|gelbfeder|eigenes-/i;

type Shape = { table: string; name: string; type: string; needed: boolean; labels: string[] };

/** Takes rules between columns and rows away, for the transaction: canaries stand in columns that exclude each other. */
export async function loosenRules(ask: Ask): Promise<void> {
  await ask(
    `DO $$ DECLARE one record; BEGIN
      FOR one IN SELECT conrelid::regclass AS place, conname FROM pg_constraint
        WHERE contype IN ('c', 'x', 'f') AND connamespace = 'public'::regnamespace AND conrelid <> 0
        ORDER BY contype DESC
      LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.place, one.conname); END LOOP;
    END $$`,
    [],
  );
}

/** Plants the person into every column of every table that can hold a word of or about it; gives the marks of the canaries. */
export async function plantCanaries(ask: Ask): Promise<string[]> {
  const shapes = await ask<Shape>(SHAPES, []);
  // Keys tell whose a row is; they are read before the rules between rows go.
  const tables = await readCatalogue(ask);
  await loosenRules(ask);
  const marks: string[] = [];
  for (const table of tables) {
    const columns = table.columns.filter((column) => canName(table.name, column));
    const shape = shapes.filter((one) => one.table === table.name);
    if (columns.length === 0) continue;
    await insert(ask, table, shape, ofPerson(table, columns, marks));
    if (table.name === "user" || table.name === "official") continue;
    await insert(ask, table, shape, named(table, columns, marks));
  }
  return marks;
}

type Row = Record<string, unknown>;

function ofPerson(table: Table, columns: readonly Column[], marks: string[]): Row {
  const ids = table.keys.flatMap(({ column, target }): [string, string][] => {
    if (target === "user") return [[column, CANARY.userId]];
    return target === "official" ? [[column, CANARY.officialId]] : [];
  });
  const words = columns.map((column) => [column.name, wordIn(table, column, marks)] as const);
  const own = table.name === "user" ? [["id", CANARY.userId]] : [];
  const office = [
    ["id", CANARY.officialId],
    ["city_id", CITY],
    ["office_title", "Bürgermeisterin"],
  ];
  const city =
    table.name === "city"
      ? [
          ["id", CITY],
          ["name", "Vogelsang"],
        ]
      : [];
  return Object.fromEntries([
    ...ids,
    ...words,
    ...own,
    ...(table.name === "official" ? office : city),
  ]);
}

const OF_NAME: Record<string, string> = {
  email: CANARY.email,
  given_name: CANARY.givenName,
  family_name: CANARY.familyName,
};

function wordIn(table: Table, { name, holds }: Column, marks: string[]): string {
  const mark = `${table.name}.${name}`;
  const known = name === personMap[table.name]?.address ? CANARY.email : OF_NAME[name];
  if (known) return known;
  // Office and city stay, and stand where the name stood.
  if (!["official.office_title", "city.name"].includes(mark)) marks.push(`${mark}.1`);
  const isOwn = classOf(table.name, name) === "own";
  const text = isOwn ? `eigenes-${mark}.1` : `Gesagt hat es ${NAME} (${mark}.1)`;
  return holds === "json" ? JSON.stringify({ tief: [{ text }] }) : text;
}

function named(table: Table, columns: readonly Column[], marks: string[]): Row {
  return Object.fromEntries(
    columns.map(({ name, holds }) => {
      const mark = `${table.name}.${name}.2`;
      marks.push(mark);
      const text = `Post an ${CANARY.email.toUpperCase()}: Frau ${CANARY.familyName} (${mark})`;
      const file = `BEGIN:VCALENDAR\r\nATTENDEE;CN=Wilhelmine Kanar\r\n ienvogel:mailto:w.kan\r\n arienvogel@gelbfeder.example (${mark})`;
      return [name, holds === "json" ? JSON.stringify([text, { ics: file }]) : text];
    }),
  );
}

async function insert(ask: Ask, table: Table, shapes: readonly Shape[], row: Row): Promise<void> {
  const whole = {
    ...Object.fromEntries(shapes.filter(({ needed }) => needed).map(filler)),
    ...row,
  };
  const names = Object.keys(whole);
  const types = names.map((name) => shapes.find((one) => one.name === name)?.type ?? "text");
  await ask(
    `INSERT INTO ${quoted(table.name)} (${names.map(quoted).join(", ")})
     VALUES (${types.map((type, n) => `$${n + 1}::${type}`).join(", ")})`,
    Object.values(whole),
  );
}

function filler({ name, type, labels }: Shape): [string, unknown] {
  if (labels[0]) return [name, labels[0]];
  if (type === "uuid") return [name, randomUUID()];
  if (type === "jsonb") return [name, "{}"];
  if (type === "bytea") return [name, Buffer.from("x")];
  if (type.startsWith("timestamp") || type === "date") return [name, "2026-01-01"];
  if (type === "boolean") return [name, false];
  if (type.endsWith("[]")) return [name, "{}"];
  if (type.startsWith("char") || type === "text") return [name, randomUUID().slice(0, 8)];
  return [name, Math.floor(Math.random() * 1_000_000)];
}

/** Every row of every table, as one text. */
export async function dump(ask: Ask): Promise<string> {
  const texts: string[] = [];
  for (const { name } of await readCatalogue(ask)) {
    const rows = await ask<{ row: unknown }>(
      `SELECT to_jsonb(kept) AS row FROM ${quoted(name)} kept`,
      [],
    );
    texts.push(...rows.map(({ row }) => `${name}: ${JSON.stringify(row)}`));
  }
  return texts.join("\n").replaceAll("\\r\\n ", "");
}

const SHAPES = `
  SELECT relname::text AS "table", attname::text AS name, format_type(atttypid, atttypmod) AS type,
    attnotnull AND NOT atthasdef AND attidentity = '' AS needed,
    ARRAY(SELECT enumlabel::text FROM pg_enum WHERE enumtypid = atttypid ORDER BY enumsortorder) AS labels
  FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attgenerated = ''
  ORDER BY relname, attnum`;
