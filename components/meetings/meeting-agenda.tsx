import { AgendaList } from "@/components/ui/agenda-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { MeetingView } from "@/lib/meetings/views";
import { agendaTimes, presenterInWords } from "@/lib/meetings/wording";

/** What happens when, by the clock. */
export function MeetingAgenda({ meeting }: { meeting: MeetingView }) {
  return (
    <Section id="ablauf" title={t("meetings.page.agenda")}>
      {meeting.agenda.length === 0 ? (
        <EmptyState title={t("meetings.page.noAgenda")}>
          <p>{t("meetings.page.noAgendaText")}</p>
        </EmptyState>
      ) : (
        <AgendaList
          items={agendaTimes(meeting.agenda, meeting).map((item) => ({
            id: item.id,
            time: item.time,
            dateTime: item.dateTime,
            minutes: t("meetings.page.minutes", { minutes: item.minutes }),
            title: item.title,
            people: presenterInWords(item),
          }))}
        />
      )}
    </Section>
  );
}
