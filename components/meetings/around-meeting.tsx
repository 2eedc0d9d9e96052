import { type Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { MeetingView } from "@/lib/meetings/views";
import { hostNames, managerInWords } from "@/lib/meetings/wording";
import { shortDate } from "@/lib/time";

type AroundMeetingProps = {
  meeting: MeetingView;
  /** Whether it is still to come: a calendar file or a conference of the past helps nobody. */
  ahead: boolean;
  /** Where its press release is to be read; null while there is none for the reader. */
  press: string | null;
};

/** Where it is, who invites, whom to ask, and the file for one's own calendar. */
export function AroundMeeting({ meeting, ahead, press }: AroundMeetingProps) {
  return (
    <Section as="aside" id="rund" title={t("meetings.page.around")} gap={32}>
      <Facts layout="stacked" facts={facts(meeting, ahead)} />
      {meeting.heldAt ? (
        <ul className="stack gap-2 print:hidden">
          <li>
            <a href={`/meetings/${meeting.id}/minutes`}>{t("minutes.title")}</a>
          </li>
          {press ? (
            <li>
              <a href={press}>{t("press.desk.kind")}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
      {ahead ? (
        <ul className="stack gap-2 print:hidden">
          <li>
            <a href={`/meetings/${meeting.id}/briefing`}>{t("briefings.link")}</a>
          </li>
          <li>
            <a href={`/meetings/${meeting.id}/calendar.ics`}>{t("meetings.page.calendar")}</a>
          </li>
          <li>
            <a href={`/meetings/${meeting.id}/follow`}>{t("meetings.page.follow")}</a>
          </li>
          <li className="text-small text-quiet">{t("meetings.page.print")}</li>
        </ul>
      ) : null}
    </Section>
  );
}

function facts(meeting: MeetingView, ahead: boolean): Fact[] {
  const { place, videoUrl, dialIn, hosts, createdBy } = meeting;
  return [
    ...(place ? [{ term: t("meetings.page.place"), description: place }] : []),
    ...(ahead && videoUrl
      ? [{ term: t("meetings.page.videoPlace"), description: <Address url={videoUrl} /> }]
      : []),
    ...(ahead && dialIn ? [{ term: t("meetings.page.dialIn"), description: dialIn }] : []),
    ...(hosts.length > 0
      ? [{ term: t("meetings.page.invitedBy"), description: hostNames(hosts) }]
      : []),
    ...announcement(meeting),
    {
      term: t("meetings.page.questions"),
      description: (
        <>
          {managerInWords(meeting)}
          <br />
          <a href={`mailto:${createdBy.email}`} className="[overflow-wrap:anywhere]">
            {createdBy.email}
          </a>
        </>
      ),
    },
  ];
}

function announcement({ announcedAt, circle }: MeetingView): Fact[] {
  if (!announcedAt) return [];
  const description = t.rich("announcements.since", {
    day: shortDate(announcedAt),
    circle: (words) => <a href={`/network/circles/${circle.id}`}>{words}</a>,
  });
  return [{ term: t("announcements.isPublic"), description }];
}

/** The address in words, so that it can be read from paper. */
function Address({ url }: { url: string }) {
  return (
    <a href={url} className="[overflow-wrap:anywhere]">
      {url.replace(/^https:\/\//, "")}
    </a>
  );
}
