import { AnnouncedLines } from "@/components/meetings/announced-lines";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { ToldMeeting } from "@/lib/circles/open";
import { t } from "@/lib/i18n/words";
import type { Announced } from "@/lib/meetings/announced";
import { longDate } from "@/lib/time";

type PublicMeetingsProps = { coming: readonly Announced[]; told: readonly ToldMeeting[] };

/** Announced meetings, and those a press release was published of. */
export function PublicMeetings({ coming, told }: PublicMeetingsProps) {
  return (
    <>
      <Section id="treffen" title={t("announcements.coming")} gap={16}>
        {coming.length > 0 ? (
          <AnnouncedLines meetings={coming} withCircle={false} />
        ) : (
          <p>{t("publicCircles.nothingComing")}</p>
        )}
      </Section>
      <Section id="bisher" title={t("publicCircles.told")} gap={16}>
        {told.length > 0 ? (
          <Lines>
            {told.map(({ id, startsAt, timeZone, pressRelease }) => (
              <Line key={id}>
                <LineTitle href={`/press/${pressRelease.slug}`}>{pressRelease.title}</LineTitle>
                <p className="text-quiet text-small">
                  {t("publicCircles.met", { day: longDate(startsAt, timeZone) })}
                </p>
              </Line>
            ))}
          </Lines>
        ) : (
          <p>{t("publicCircles.nothingTold")}</p>
        )}
      </Section>
    </>
  );
}
