import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { Announced } from "@/lib/meetings/announced";
import { publicPlace, publicTime } from "@/lib/meetings/announcing";
import { hostsInvited } from "@/lib/meetings/wording";

type AnnouncedLinesProps = {
  meetings: readonly Announced[];
  /** Left out where the page is that of the circle. */
  withCircle: boolean;
};

/** Coming meetings as everybody may know them. */
export function AnnouncedLines({ meetings, withCircle }: AnnouncedLinesProps) {
  return (
    <Lines>
      {meetings.map((meeting) => {
        const { id, title, circle, hosts, cancelledAt } = meeting;
        return (
          <Line key={id}>
            <LineTitle>{publicTime(meeting)}</LineTitle>
            <p>
              {title}
              {withCircle ? (
                <>
                  , <a href={`/network/circles/${circle.id}`}>{circle.name}</a>
                </>
              ) : null}
            </p>
            <p className="text-quiet">{publicPlace(meeting)}</p>
            {hosts.length > 0 ? <p className="text-quiet">{hostsInvited(hosts, 0)}</p> : null}
            {cancelledAt ? (
              <p>
                <Status kind="declined">{t("meetings.list.cancelled")}</Status>
              </p>
            ) : null}
          </Line>
        );
      })}
    </Lines>
  );
}
