import type { ReactNode } from "react";
import { AskLink } from "@/components/calls/ask-link";
import { AgendaProject } from "@/components/projects/agenda-project";
import { AgendaList } from "@/components/ui/agenda-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { sumOfAgenda } from "@/lib/agenda/sum";
import { mayAsk } from "@/lib/calls/rules";
import { nextWindowInWords } from "@/lib/circles/wording";
import { t } from "@/lib/i18n/words";
import type { MeetingView } from "@/lib/meetings/views";
import { agendaTimes, presenterInWords } from "@/lib/meetings/wording";
import type { AgendaItemKind } from "@/prisma/generated/enums";

type MeetingAgendaProps = {
  meeting: MeetingView;
  /** Cities for which the reader can ask others for a call; none for everybody else. */
  ownCityIds: readonly string[];
  /** Cities for which the reader can hand in projects. */
  keepsFor: readonly string[];
  /** How many agreements wait to be looked at under the review; 0 once the meeting was held. */
  toReview: number;
  now: Date;
};

/** What happens when, by the clock. */
export function MeetingAgenda({
  meeting,
  ownCityIds,
  keepsFor,
  toReview,
  now,
}: MeetingAgendaProps) {
  const { sum, over } = sumOfAgenda(
    meeting.agenda.map(({ minutes }) => minutes),
    meeting.durationMinutes,
  );
  const window = nextWindowInWords(meeting);
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
            more: (
              <>
                {MORE[item.kind]?.({ toReview, window })}
                <AgendaProject item={item} meeting={meeting} keepsFor={keepsFor} now={now} />
                {canAsk(item, ownCityIds) ? (
                  <AskLink about="item" id={item.id} what={item.title} />
                ) : null}
              </>
            ),
          }))}
        />
      )}
      {over > 0 ? <p className="text-quiet">{t("meetings.page.overrun", { sum, over })}</p> : null}
    </Section>
  );
}

type Known = { toReview: number; window: string | null };

/** What belongs to an item by its kind: the agreements to look back at, and when to meet again. */
const MORE: Partial<Record<AgendaItemKind, (known: Known) => ReactNode>> = {
  REVIEW: ({ toReview }) =>
    toReview > 0 ? <a href="#offen">{t("meetings.page.toReview", { count: toReview })}</a> : null,
  AGREEMENTS: ({ window }) => (window ? <p className="text-quiet">{window}</p> : null),
};

function canAsk({ cityId }: { cityId: string | null }, ownCityIds: readonly string[]): boolean {
  return cityId !== null && mayAsk(ownCityIds, cityId);
}
