import { t } from "@/lib/i18n/words";
import { currentOf, nextOf } from "@/lib/leading/rules";
import { officeAndName } from "@/lib/people/names";
import { addMinutes, clock } from "@/lib/time";

type Item = {
  id: string;
  title: string;
  minutes: number;
  startedAt: Date | null;
  presentedBy: string | null;
  city: { name: string } | null;
  presenter: { givenName: string | null; familyName: string | null; officeTitle: string } | null;
};

/** Until when an item that was called up should last. */
export function endOf({ startedAt, minutes }: Pick<Item, "startedAt" | "minutes">): Date | null {
  return startedAt && addMinutes(startedAt, minutes);
}

/** "Oberbürgermeister Bastian Sieler stellt vor."; null where nobody in particular does. */
export function presentsInWords({ presenter, presentedBy, city }: Item): string | null {
  const person = presenter
    ? officeAndName(presenter, city?.name ?? "")
    : (presentedBy ?? city?.name);
  return person ? t("leading.presents", { person }) : null;
}

/** "10:25 bis 10:35 Uhr, danach: Projekt aus Lemgo." by the clock on the wall, from when the item was called up. */
export function spanInWords(agenda: readonly Item[], timeZone: string): string | null {
  const current = currentOf(agenda);
  const end = current && endOf(current);
  if (!current?.startedAt || !end) return null;
  const span = { from: clock(current.startedAt, timeZone), until: clock(end, timeZone) };
  const next = nextOf(agenda);
  return next ? t("leading.spanThen", { ...span, next: next.title }) : t("leading.spanLast", span);
}
