import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { leftWords } from "@/components/leading/left-words";
import { NextKey } from "@/components/leading/next-key";
import { TimeLeft } from "@/components/leading/time-left";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { currentOf, nextOf } from "@/lib/leading/rules";
import type { LeadDesk } from "@/lib/leading/views";
import { endOf, presentsInWords, spanInWords } from "@/lib/leading/wording";
import { clock, longDate } from "@/lib/time";

type LeadHeadProps = { desk: LeadDesk; start: FormAction };

/** What is talked about, by whom, until when, and the one button that goes on. */
export function LeadHead({ desk, start }: LeadHeadProps) {
  const { agenda, startsAt, timeZone, title } = desk;
  const current = currentOf(agenda);
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${desk.id}`, label: t("leading.back") }}
        preline={t("leading.preline", { day: longDate(startsAt, timeZone) })}
        title={current?.title ?? title}
        lede={<Lede desk={desk} />}
        action={
          <NextKey>
            <Next desk={desk} start={start} />
          </NextKey>
        }
      />
      <p role="status" className="sr-only">
        {current ? t("leading.announced", { title: current.title }) : ""}
      </p>
    </>
  );
}

function Lede({ desk }: { desk: LeadDesk }) {
  const { agenda, heldAt, startsAt, timeZone } = desk;
  if (heldAt) return t("leading.over");
  if (agenda.length === 0) return t("leading.noAgenda");
  const current = currentOf(agenda);
  const until = current && endOf(current);
  if (!until) return t("leading.begins", { time: clock(startsAt, timeZone) });
  return (
    <>
      {[presentsInWords(current), spanInWords(agenda, timeZone)].filter(Boolean).join(" ")}
      <TimeLeft until={until.getTime()} words={leftWords} />
    </>
  );
}

function Next({ desk, start }: LeadHeadProps) {
  const { id, agenda, heldAt } = desk;
  if (heldAt) {
    return (
      <Acts>
        <ButtonLink kind="primary" href={`/meetings/${id}/minutes`}>
          {t("leading.toMinutes")}
        </ButtonLink>
      </Acts>
    );
  }
  const next = nextOf(agenda);
  const current = currentOf(agenda);
  if (!next) {
    return (
      <Acts>
        <ButtonLink kind="primary" href={`/meetings/${id}/presence`}>
          {t("leading.end")}
        </ButtonLink>
      </Acts>
    );
  }
  return (
    <ActionForm key={next.id} action={start} className="stack gap-2" scope="next">
      <HiddenField name="meetingId" value={id} />
      <HiddenField name="itemId" value={next.id} />
      <HiddenField name="current" value={current?.id ?? ""} />
      <Acts>
        <SubmitButton>
          {t(current ? "leading.next" : "leading.begin", { title: next.title })}
        </SubmitButton>
      </Acts>
      <p className="text-quiet text-small max-md:hidden">{t("leading.key")}</p>
    </ActionForm>
  );
}
