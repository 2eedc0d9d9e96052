import "server-only";
import { type Actor, holds, homeCitiesOf } from "@/lib/auth/actor";
import type { Found } from "@/lib/search/rules";
import { Prisma } from "@/prisma/generated/client";

/** What is found by the words of its texts. */
export type Texts = {
  kind: Found;
  /** Whether anything of it is ever shown to who is not signed in. */
  isPublic: boolean;
  table: Prisma.Sql;
  columns: Prisma.Sql;
  /** What is read beside the table, here called "source". */
  joins: Prisma.Sql;
  /** What comes first, so that nothing pushes aside what the reader may see. */
  near: Prisma.Sql;
  /** As the indexes of the migration "typing_errors" have it. */
  words: Prisma.Sql;
  /** Whether accents and umlauts make no difference. */
  isFolded: boolean;
  title: Prisma.Sql;
};

const ID = Prisma.sql`source.id`;
const TITLE = Prisma.sql`source.title`;
const ALL = Prisma.sql`TRUE`;

/** The texts of the network and what of them is near to a reader. */
export function textsFor(reader: Actor | null): Texts[] {
  return [...everybodysTexts(reader), ...circlesTexts(reader)];
}

function everybodysTexts(reader: Actor | null): Texts[] {
  const sees = (role: "SPOKESPERSON" | "PROGRAMME_OFFICE") => reader && holds(reader, role);
  const seesDrafts = sees("SPOKESPERSON") || sees("PROGRAMME_OFFICE");
  const text = { columns: ID, joins: Prisma.empty, isFolded: true, title: TITLE };
  return [
    {
      ...text,
      kind: "goal",
      isPublic: true,
      columns: Prisma.sql`source.id, source.city_id AS "cityId"`,
      table: Prisma.sql`strategic_goal`,
      near: ALL,
      words: Prisma.sql`search_words(title || ' ' || description)`,
    },
    {
      ...text,
      kind: "project",
      isPublic: false,
      table: Prisma.sql`project`,
      near: Prisma.sql`source.withdrawn_at IS NULL`,
      words: Prisma.sql`search_words(title || ' ' || goal)`,
    },
    {
      ...text,
      kind: "appeal",
      isPublic: true,
      table: Prisma.sql`appeal`,
      near: seesDrafts
        ? Prisma.sql`source.withdrawn_at IS NULL`
        : Prisma.sql`source.withdrawn_at IS NULL AND source.published_at IS NOT NULL`,
      words: Prisma.sql`search_words(title || ' ' || body || ' ' || call_to_action)`,
    },
  ];
}

/** Near is what the reader's circles and cities take part in. */
function circlesTexts(reader: Actor | null): Texts[] {
  const circles = reader ? [...reader.circleIds, ...reader.managedCircleIds] : [];
  const cities = reader ? homeCitiesOf(reader) : [];
  const ofCircle = Prisma.sql`circle_id = ANY(${circles}::uuid[])`;
  const invited = Prisma.sql`(
    SELECT attendance.meeting_id FROM attendance JOIN official ON official.id = attendance.official_id
    WHERE attendance.withdrawn_at IS NULL AND official.city_id = ANY(${cities}::uuid[])
  )`;
  const text = { columns: ID, joins: Prisma.empty, isFolded: true, title: TITLE };
  return [
    {
      ...text,
      kind: "press",
      isPublic: true,
      table: Prisma.sql`press_release`,
      joins: Prisma.sql`JOIN meeting ON meeting.id = source.meeting_id`,
      near: Prisma.sql`source.published_at IS NOT NULL OR meeting.${ofCircle}`,
      words: Prisma.sql`search_words(title || ' ' || body)`,
    },
    {
      ...text,
      kind: "meeting",
      isPublic: false,
      table: Prisma.sql`meeting`,
      near: Prisma.sql`source.${ofCircle} OR source.id IN ${invited}`,
      words: Prisma.sql`search_words(title)`,
    },
    {
      ...text,
      kind: "minutes",
      isPublic: false,
      table: Prisma.sql`minutes_version`,
      columns: Prisma.sql`minutes.id`,
      joins: Prisma.sql`JOIN minutes ON minutes.id = source.minutes_id AND minutes.version = source.number
        JOIN meeting ON meeting.id = minutes.meeting_id`,
      near: Prisma.sql`meeting.${ofCircle} OR meeting.id IN ${invited}`,
      words: Prisma.sql`search_words(content)`,
      isFolded: false,
      title: Prisma.sql`''::text`,
    },
    {
      ...text,
      kind: "commitment",
      isPublic: false,
      table: Prisma.sql`commitment`,
      near: Prisma.sql`coalesce(source.${ofCircle}, FALSE) OR source.id IN (
        SELECT commitment_id FROM commitment_owner WHERE city_id = ANY(${cities}::uuid[])
      )`,
      words: Prisma.sql`search_words(title)`,
    },
  ];
}
