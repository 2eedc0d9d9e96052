import { Line, Lines, LineTitle } from "@/components/ui/lines";
import type { CircleLine } from "@/lib/circles/queries";
import { constellationInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import { dateInWords, longDate } from "@/lib/time";

/** Circles below each other: who sits in them and when they meet next. */
export function CircleLines({ circles }: { circles: readonly CircleLine[] }) {
  return (
    <Lines>
      {circles.map((circle) => (
        <Line key={circle.id}>
          <LineTitle href={`/circles/${circle.id}`}>{circle.name}</LineTitle>
          <p>{told(circle)}</p>
          {circle.meetings.map(({ id, startsAt }) => (
            <p className="text-quiet" key={id}>
              {t("circles.list.next", { day: longDate(startsAt) })}
            </p>
          ))}
        </Line>
      ))}
    </Lines>
  );
}

function told({ members, dissolvedOn }: CircleLine): string {
  if (dissolvedOn) return t("circles.list.dissolved", { day: dateInWords(dissolvedOn) });
  return t("circles.list.cities", {
    constellation: constellationInWords(members.length),
    cities: enumerate(members.map(({ city }) => city.name)),
  });
}
