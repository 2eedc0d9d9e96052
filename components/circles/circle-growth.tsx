import { CircleSpans } from "@/components/circles/circle-spans";
import { unbroken } from "@/components/circles/unbroken";
import { RoundTable } from "@/components/ui/round-table";
import { Section } from "@/components/ui/section";
import type { Membership } from "@/lib/circles/rules";
import type { CircleStory } from "@/lib/circles/story";
import { constellationInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import { monthAndYear, shortDate } from "@/lib/time";

type Growth = CircleStory["growth"];
type CircleGrowthProps = {
  growth: Growth;
  names: ReadonlyMap<string, string>;
  members: readonly Membership[];
  now: Date;
  /** Whether it is said when they first met; not for everybody to know. */
  withMeetings?: boolean;
};

/** From Tandem to Quartett: the circle's compositions as small tables, oldest first. */
export function CircleGrowth({
  growth,
  names,
  members,
  now,
  withMeetings = true,
}: CircleGrowthProps) {
  return (
    <Section id="werdegang" title={t("circles.growth.title")}>
      <ol className="stack gap-6">
        {growth.map((one, index) => (
          <li key={one.from.toISOString()} className="flex items-start gap-6">
            <span className="w-20 flex-none">
              <RoundTable
                size="small"
                seats={one.cityIds.map((id) => ({ name: names.get(id) ?? id, state: "accepted" }))}
              />
            </span>
            <div>
              <h3 className="kern-heading-small">{heading(growth, index)}</h3>
              <p>{change(one, index === 0, names)}</p>
              {one.firstMeeting ? (
                <p>{t("circles.growth.first", { day: unbroken(shortDate(one.firstMeeting)) })}</p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      <CircleSpans
        members={members}
        growth={growth}
        names={names}
        now={now}
        withMeetings={withMeetings}
      />
    </Section>
  );
}

function heading(growth: Growth, index: number): string {
  const one = growth[index];
  if (!one) return "";
  const year = one.from.getUTCFullYear();
  const sameYear = growth.filter(({ from }) => from.getUTCFullYear() === year);
  const when = sameYear.length > 1 ? monthAndYear(one.from) : String(year);
  const name = constellationInWords(one.cityIds.length);
  return t(one.until ? "circles.growth.from" : "circles.growth.since", { name, when });
}

function change(one: Growth[number], isFirst: boolean, names: CircleGrowthProps["names"]): string {
  const worded = (ids: readonly string[]) => enumerate(ids.map((id) => names.get(id) ?? id));
  if (isFirst) return worded(one.cityIds);
  return (["joined", "left"] as const)
    .filter((key) => one[key].length > 0)
    .map((key) => t(`circles.growth.${key}`, { count: one[key].length, cities: worded(one[key]) }))
    .join(" ");
}
