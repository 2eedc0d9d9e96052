import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { AgendaList } from "@/components/ui/agenda-list";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { nextWindowInWords } from "@/lib/circles/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { currentOf } from "@/lib/leading/rules";
import type { LeadDesk, LedItem } from "@/lib/leading/views";
import { agendaTimes, presenterInWords } from "@/lib/meetings/wording";
import { clock } from "@/lib/time";

type LeadAgendaProps = {
  desk: LeadDesk;
  /** The item whose note is open; none before the meeting is led. */
  openItemId?: string | undefined;
  /** Calls up an item; left out before the meeting is led. */
  start?: FormAction;
};

/** Planned and actual times, what is talked about now, and the way to each item's note. */
export function LeadAgenda({ desk, openItemId, start }: LeadAgendaProps) {
  const { agenda } = desk;
  return (
    <Section id="ablauf" title={t("leading.agenda.title")}>
      {agenda.length === 0 ? (
        <EmptyState title={t("meetings.page.noAgenda")}>
          <p>{t("meetings.page.noAgendaText")}</p>
        </EmptyState>
      ) : (
        <Items desk={desk} openItemId={openItemId} isLed={start !== undefined} />
      )}
      {start && agenda.length > 0 ? <CallUp desk={desk} start={start} /> : null}
    </Section>
  );
}

type ItemsProps = Pick<LeadAgendaProps, "desk" | "openItemId"> & { isLed: boolean };

function Items({ desk, openItemId, isLed }: ItemsProps) {
  const { agenda, timeZone } = desk;
  const current = currentOf(agenda);
  const window = nextWindowInWords(desk);
  return (
    <AgendaList
      items={agendaTimes(agenda, desk).map((item) => ({
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
        more: (
          <More
            item={item}
            timeZone={timeZone}
            window={item.kind === "AGREEMENTS" ? window : null}
            {...(isLed && item.id !== openItemId ? { meetingId: desk.id } : {})}
          />
        ),
      }))}
    />
  );
}

type MoreProps = {
  item: LedItem;
  timeZone: string;
  /** When the circle should meet again, where that is talked about. */
  window: string | null;
  meetingId?: string;
};

function More({ item, timeZone, window, meetingId }: MoreProps) {
  const { startedAt, _count, title } = item;
  return (
    <>
      {window ? <p className="text-quiet text-small">{window}</p> : null}
      {startedAt ? (
        <p className="text-quiet text-small">
          {t("leading.agenda.started", { time: clock(startedAt, timeZone) })}
        </p>
      ) : null}
      {_count.callRequests > 0 ? (
        <p className="text-small">{t("leading.agenda.calls", { count: _count.callRequests })}</p>
      ) : null}
      {item.notedWishes.map(({ id, fromCity, toCity }) => (
        <p key={id} className="text-small">
          {t("leading.agenda.noted", { from: fromCity.name, to: toCity.name })}
        </p>
      ))}
      {meetingId ? (
        <p>
          <a
            className="inline-flex min-h-11 items-center text-small"
            href={`/meetings/${meetingId}/lead?item=${item.id}#notizen`}
          >
            {t.rich("leading.agenda.note", {
              title,
              hidden,
            })}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** For going back, or leaving something out. */
function CallUp({ desk, start }: { desk: LeadDesk; start: FormAction }) {
  const current = currentOf(desk.agenda);
  const others = desk.agenda.filter(({ id }) => id !== current?.id);
  return (
    <>
      <Details summary={t("leading.agenda.other")}>
        <ActionForm key={current?.id} action={start} scope="call">
          <HiddenField name="meetingId" value={desk.id} />
          <HiddenField name="current" value={current?.id ?? ""} />
          <SelectField
            name="itemId"
            label={t("leading.agenda.which")}
            options={others.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SubmitButton kind="secondary">{t("leading.agenda.call")}</SubmitButton>
        </ActionForm>
      </Details>
      <p className="text-quiet text-small">{t("leading.agenda.callsHint")}</p>
    </>
  );
}
