import { freeSlug, slugFor } from "@/lib/appeals/rules";
import type { Actor } from "@/lib/auth/actor";
import { Refused } from "@/lib/errors";
import { positionsIn } from "@/lib/press/body";
import { quoteToRelease, type Spoken, speakerInList } from "@/lib/press/quoted";
import { isPhotoReleased, isReleased, type ReleaseState, stateOf } from "@/lib/releases/rules";
import { calendarDay, toDay } from "@/lib/time";

type Release = {
  text: string;
  releasedAt: Date | null;
  refusedAt: Date | null;
  replacedAt: Date | null;
};

type Quote = Spoken & { position: number; releases: readonly Release[] };

type Photo = {
  id: string;
  alternative: string;
  caption: string;
  credit: string;
  showsNobody: boolean;
  releases: readonly Release[];
};

type Press = {
  body: string;
  meeting: { quotes: readonly Quote[] };
  photos: readonly Photo[];
};

/** What keeps a press release from being published. */
export type Missing =
  | { kind: "quote"; position: number; who: string; state: ReleaseState }
  | { kind: "unknown"; position: number }
  | { kind: "photo"; id: string; caption: string; isDescribed: boolean };

/** Every quote the text names and every picture that is not released for just what would be printed. */
export function missingIn({ body, meeting, photos }: Press): Missing[] {
  const quotes = positionsIn(body).flatMap((position): Missing[] => {
    const quote = meeting.quotes.find((one) => one.position === position);
    if (!quote) return [{ kind: "unknown", position }];
    if (isReleased(quote.releases, quoteToRelease(quote))) return [];
    const state = stateOf(quote.releases.find(({ replacedAt }) => !replacedAt));
    return [{ kind: "quote", position, who: speakerInList(quote), state }];
  });
  const pictures = photos.flatMap((photo): Missing[] => {
    const isDescribed = isPhotoDescribed(photo);
    if (isDescribed && isPhotoReleased(photo)) return [];
    return [{ kind: "photo", id: photo.id, caption: photo.caption, isDescribed }];
  });
  return [...quotes, ...pictures];
}

/** Whether a picture has all its words: what is to be seen, caption and credit. */
export function isPhotoDescribed(photo: Pick<Photo, "alternative" | "caption" | "credit">) {
  return Boolean(photo.alternative && photo.caption && photo.credit);
}

/** Refuses to print anything that is not released. */
export function assertReleased(press: Press): void {
  if (missingIn(press).length > 0) throw new Refused("releaseMissing");
}

/** Refuses a text that names a quote there is not. */
export function assertQuotesKnown(body: string, quotes: readonly { position: number }[]): void {
  const known = new Set(quotes.map(({ position }) => position));
  if (positionsIn(body).some((position) => !known.has(position))) throw new Refused("quoteUnknown");
}

/** The address a press release gets: the day of the meeting and the title, "2022-11-08-vier-staedte". */
export function pressSlug(
  title: string,
  meeting: { startsAt: Date; timeZone: string },
  taken: readonly string[],
): string {
  const day = toDay(calendarDay(meeting.startsAt, meeting.timeZone));
  return freeSlug(`${day}-${slugFor(title).slice(0, 60).replace(/-$/, "")}`, taken);
}

/** Refuses what can only be done before a press release is public. */
export function assertDraft(press: { publishedAt: Date | null; withdrawnAt: Date | null }): void {
  if (press.withdrawnAt) throw new Refused("pressWithdrawn");
  if (press.publishedAt) throw new Refused("pressPublished");
}

/** Where a press release is read: the circle's cities do so at its desk, drafts too; everybody else once it is public. */
export function pressAddress(
  { circleIds, managedCircleIds }: Pick<Actor, "circleIds" | "managedCircleIds">,
  meeting: {
    id: string;
    circle: { id: string };
    pressRelease: { slug: string; publishedAt: Date | null } | null;
  },
): string | null {
  const { id, circle, pressRelease } = meeting;
  if (!pressRelease) return null;
  if ([...circleIds, ...managedCircleIds].includes(circle.id)) return `/meetings/${id}/press`;
  return pressRelease.publishedAt ? `/press/${pressRelease.slug}` : null;
}
