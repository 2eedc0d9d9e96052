import { db } from "@/lib/db";

/* The meeting of the tests is on Tuesday, 15 December 2026 at ten, answers are asked for until the 4th. */
export const WEEK_BEFORE_DEADLINE = new Date("2026-11-27T08:00:00Z");
export const EVE = new Date("2026-12-14T08:00:00Z");
export const HOUR_BEFORE = new Date("2026-12-15T08:00:00Z");

/** Where the four heads and their offices are reached. */
export const EVERYBODY = [
  "baier@lemgo.example",
  "buergermeister@parchim.example",
  "johannisson@parchim.example",
  "kleefeldt@stendal.example",
  "schumacher@gardelegen.example",
  "schwaer-froehlich@lemgo.example",
  "sieler@stendal.example",
];

/** The mails about a meeting, by address. */
export function mailsOf(meetingId: string) {
  return db.outboxMail.findMany({
    where: { meetingId },
    select: { to: true, subject: true, content: true },
    orderBy: { to: "asc" },
  });
}

/** Whom they went to. */
export async function addressesOf(meetingId: string): Promise<string[]> {
  return (await mailsOf(meetingId)).map(({ to }) => to).toSorted();
}
