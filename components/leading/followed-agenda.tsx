import { AskLink } from "@/components/calls/ask-link";
import { AgendaList } from "@/components/ui/agenda-list";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { mayAsk } from "@/lib/calls/rules";
import { t } from "@/lib/i18n/words";
import { currentOf } from "@/lib/leading/rules";
import type { FollowedMeeting } from "@/lib/leading/views";
import { agendaTimes, presenterInWords } from "@/lib/meetings/wording";

type FollowedAgendaProps = { meeting: FollowedMeeting; ownCityIds: readonly string[] };

/** The whole agenda, with the way to a call at each item another city presents. */
export function FollowedAgenda({ meeting, ownCityIds }: FollowedAgendaProps) {
  const current = currentOf(meeting.agenda);
  return (
    <Section id="ablauf" title={t("leading.follow.all")}>
      <AgendaList
        items={agendaTimes(meeting.agenda, meeting).map((item) => ({
          id: item.id,
          time: item.time,
          dateTime: item.dateTime,
          minutes: t("meetings.page.minutes", { minutes: item.minutes }),
          title: item.title,
          people: presenterInWords(item),
          now:
            item.id === current?.id ? (
              <Status kind="now">{t("leading.agenda.now")}</Status>
            ) : undefined,
          more:
            item.id !== current?.id && item.cityId && mayAsk(ownCityIds, item.cityId) ? (
              <AskLink about="item" id={item.id} what={item.title} />
            ) : null,
        }))}
      />
    </Section>
  );
}
