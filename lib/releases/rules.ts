import { Refused } from "@/lib/errors";
import { addMinutes, calendarDay } from "@/lib/time";

const DAY = 24 * 60;
const LINK_DAYS = 60;

/** Addresses, refused words and pictures are erased so many days after the answer. */
export const DAYS_TO_KEEP = 30;

type Standing = {
  releasedAt: Date | null;
  refusedAt: Date | null;
  replacedAt: Date | null;
};

/** Where a release stands; without one nobody was asked yet. */
export type ReleaseState = "notAsked" | "asked" | "released" | "refused" | "replaced";

/** Where a release stands. */
export function stateOf(release: Standing | undefined | null): ReleaseState {
  if (!release) return "notAsked";
  if (release.replacedAt) return "replaced";
  if (release.releasedAt) return "released";
  return release.refusedAt ? "refused" : "asked";
}

/** Whether words may be printed: the release that counts was given, for just this text. */
export function isReleased(
  releases: readonly (Standing & { text: string })[],
  text: string,
): boolean {
  const [current] = releases.filter(({ replacedAt }) => !replacedAt);
  return stateOf(current) === "released" && current?.text === text;
}

/** Whether a picture may be printed: nobody can be recognised on it, or everybody asked released just this caption. */
export function isPhotoReleased(photo: {
  caption: string;
  showsNobody: boolean;
  releases: readonly (Standing & { text: string })[];
}): boolean {
  if (photo.showsNobody) return true;
  const current = photo.releases.filter(({ replacedAt }) => !replacedAt);
  return (
    current.length > 0 &&
    current.every((one) => stateOf(one) === "released" && one.text === photo.caption)
  );
}

/** Refuses what was decided already, or asked anew with another text since. */
export function assertWaiting(release: Standing): void {
  if (stateOf(release) !== "asked") throw new Refused("releaseEnded");
}

/** Whether somebody who has not answered was asked or reminded on this day already. */
export function isAskedToday(
  { askedAt, remindedAt }: { askedAt: Date; remindedAt: Date | null },
  now: Date,
): boolean {
  return calendarDay(remindedAt ?? askedAt).getTime() === calendarDay(now).getTime();
}

/** The link in a mail is good for sixty days from the last mail. */
export function linkExpiry(now: Date): Date {
  return addMinutes(now, LINK_DAYS * DAY);
}
