import { countInWords } from "@/lib/i18n/numbers";
import { t } from "@/lib/i18n/words";
import { readBody } from "@/lib/press/body";
import { missingIn } from "@/lib/press/rules";
import { capital } from "@/lib/press/sentences";
import type { PressDesk } from "@/lib/press/views";
import { calendarDay, shortDate } from "@/lib/time";

type Membership = { joinedOn: Date; leftOn: Date | null; cityId: string; city: { name: string } };
type Met = { startsAt: Date; timeZone: string; circle: { members: readonly Membership[] } };

/** The cities that sat in the circle on the day of a meeting, in the order they joined it. */
export function citiesThatMet({ startsAt, timeZone, circle }: Met): { id: string; name: string }[] {
  const day = calendarDay(startsAt, timeZone);
  return circle.members
    .filter(({ joinedOn, leftOn }) => joinedOn <= day && (!leftOn || leftOn > day))
    .map(({ cityId, city }) => ({ id: cityId, name: city.name }));
}

/** "Stendal/Lemgo/Parchim, 10. Dezember 2026"; a draft has no day yet. */
export function datelineOf(meeting: Met, publishedAt: Date | null): string {
  const cities = citiesThatMet(meeting).map(({ name }) => name);
  return [cities.join("/"), publishedAt ? shortDate(publishedAt, meeting.timeZone) : null]
    .filter(Boolean)
    .join(", ");
}

/** "Zwei von drei Zitaten sind freigegeben. Erschienen ist noch nichts.": where the desk stands, in one or two sentences. */
export function deskInWords(desk: PressDesk): string {
  const press = desk.pressRelease;
  if (!press) return t("press.lede.none");
  if (press.withdrawnAt) return t("press.lede.withdrawn");
  if (press.publishedAt) return t("press.lede.published");
  const quotes = readBody(press.body).filter(({ kind }) => kind === "quote").length;
  const missing = missingIn({ ...press, meeting: desk });
  const open = missing.filter(({ kind }) => kind !== "photo").length;
  if (quotes === 0) return t("press.lede.withoutQuotes");
  const released = Math.max(quotes - open, 0);
  const [some, all] = [capital(countInWords(released)), countInWords(quotes)];
  return t("press.lede.draft", { quotes, released, some, all });
}
