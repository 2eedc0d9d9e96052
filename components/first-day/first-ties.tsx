import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { carrierInWords } from "@/lib/cities/rules";
import { enumerate, t } from "@/lib/i18n/words";
import type { FirstDay } from "@/lib/officials/read-first-day";
import { fullName } from "@/lib/people/names";
import { longDate } from "@/lib/time";

/** Minutes, goals, who drives it, and appeals: each a short list, each empty one says so. */
export function FirstTies({ day }: { day: FirstDay }) {
  return (
    <>
      <Listed anchor="protokoll" title={t("firstDay.minutes")} none={t("firstDay.noMinutes")}>
        {day.minutes.map(({ id, lockedAt, meeting }) => (
          <li key={id}>
            <a href={`/meetings/${meeting.id}/minutes`}>
              {t("firstDay.minutesOf", {
                title: meeting.title,
                date: longDate(meeting.startsAt, meeting.timeZone),
              })}
            </a>
            , {t(lockedAt ? "firstDay.locked" : "firstDay.circulated")}
          </li>
        ))}
      </Listed>
      <Listed anchor="ziele" title={t("firstDay.goals")} none={t("firstDay.noGoals")}>
        {day.goals.map(({ id, title }) => (
          <li key={id}>
            <a href={`/goals/${id}`}>{title}</a>
          </li>
        ))}
      </Listed>
      <Listed anchor="antrieb" title={t("firstDay.drivers")} none={t("firstDay.noDrivers")}>
        {day.bodies.map((body) => (
          <li key={body.id}>
            <Body body={body} />
          </li>
        ))}
      </Listed>
      <Listed anchor="appelle" title={t("firstDay.appeals")} none={t("firstDay.noAppeals")}>
        {day.appealResponses.map(({ id, answer, appeal }) => (
          <li key={id}>
            <a href={`/appeals/${appeal.slug}`}>{appeal.title}</a>,{" "}
            {t(`firstDay.appealAnswer.${answer ?? "none"}`)}
          </li>
        ))}
      </Listed>
    </>
  );
}

type ListedProps = { anchor: string; title: string; none: string; children: ReactNode[] };

function Listed({ anchor, title, none, children }: ListedProps) {
  return (
    <Section id={anchor} title={title} gap={16}>
      {children.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Stack as="ul" gap={8}>
          {children}
        </Stack>
      )}
    </Section>
  );
}

function Body({ body: { name, carriers, mandates } }: { body: FirstDay["bodies"][number] }) {
  const managers = mandates.map(({ user }) => fullName(user) ?? "");
  return (
    <>
      {name}
      {carriers.length > 0 ? (
        <span className="block">
          {t("firstDay.carrier", { carriers: enumerate(carriers.map(carrierInWords)) })}
        </span>
      ) : null}
      {managers.length > 0 ? (
        <span className="block">{t("firstDay.managers", { names: enumerate(managers) })}</span>
      ) : null}
    </>
  );
}
