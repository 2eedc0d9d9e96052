import type { Belonging, Values } from "@/lib/privacy/belonging";
import type { Table } from "@/lib/privacy/catalogue";
import { type Identity, idsOf, mentions } from "@/lib/privacy/identity";
import { type ColumnClass, classOf } from "@/lib/privacy/personal";

/** What opens a door, or leads to one, is no information about anybody. */
const SECRET = /^(session_token|token_hash|token|hash|previous_hash)$/;

/** What the person gets to see of a row: no keys to doors, and of others no more than that there is somebody. */
export function shownOf(
  { table, why, values }: Belonging,
  tables: readonly Table[],
  identity: Identity,
): Values {
  const keys = tables.find(({ name }) => name === table)?.keys ?? [];
  const people = keys.filter(({ target }) => target === "user" || target === "official");
  const isPerson = (name: string) => people.some(({ column }) => column === name);
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => value !== null && !SECRET.test(name))
      .flatMap(([name, value]): [string, unknown][] => {
        if (isPerson(name))
          return [[name, idsOf(identity).includes(String(value)) ? "Sie" : OTHER]];
        const kept = visible({ value, why, is: classOf(table, name) }, identity);
        return kept === undefined ? [] : [[name, kept]];
      }),
  );
}

const OTHER = "andere Person";

type Cell = { value: unknown; why: Belonging["why"]; is: ColumnClass | null };

/** Of words that are others' business, what names the person; undefined for nothing. */
function visible({ value, why, is }: Cell, identity: Identity): unknown {
  if (is === "technical" || (is !== "others" && why !== "named")) return value;
  if (typeof value === "string") return visibleText(value, why, identity);
  if (typeof value !== "object") return value;
  const places = leaves(value).flatMap((leaf) => excerpt(leaf, identity) ?? []);
  return places.length > 0 ? places : undefined;
}

function visibleText(value: string, why: Belonging["why"], identity: Identity) {
  if (why !== "named") return mentions(value, identity) ? value : OTHER;
  return isMoment(value) ? value : excerpt(value, identity);
}

function isMoment(value: string): boolean {
  return /^(\d{4}-\d\d-\d\d|[\da-f]{8}-[\da-f]{4}-)/.test(value);
}

/** The paragraphs of a text that name the person. */
function excerpt(text: string, identity: Identity): string | undefined {
  const named = text.split(/\n+/).filter((line) => mentions(line, identity));
  if (named.length > 0) return named.join("\n");
  return mentions(text, identity) ? text : undefined;
}

function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(leaves);
}

/** The words in a value, one after the other. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : leaves(value).join("\n");
}
