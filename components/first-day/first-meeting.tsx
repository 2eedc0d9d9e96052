import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { timeAndFormat } from "@/lib/meetings/wording";
import type { FirstDay } from "@/lib/officials/read-first-day";
import { longDate } from "@/lib/time";

/** When one meets next, and what is expected of the city there. */
export function FirstMeeting({ meetings }: Pick<FirstDay, "meetings">) {
  return (
    <Section id="austausch" title={t("firstDay.next")} gap={16}>
      {meetings.length === 0 ? <p>{t("firstDay.noNext")}</p> : null}
      <Lines>
        {meetings.map((meeting) => (
          <Line key={meeting.id}>
            <LineTitle href={`/meetings/${meeting.id}`}>{meeting.title}</LineTitle>
            <p>
              {longDate(meeting.startsAt, meeting.timeZone)}, {timeAndFormat(meeting)}
            </p>
            <p>{answerInWords(meeting)}</p>
            {meeting.agenda.map(({ id, title }) => (
              <p key={id}>{t("firstDay.presents", { title })}</p>
            ))}
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function answerInWords({ attendances: [invited] }: FirstDay["meetings"][number]): string {
  if (!invited) return t("firstDay.notInvited");
  return t(`firstDay.answer.${invited.answer ?? "none"}`);
}
