import { CityAnswers } from "@/components/minutes/city-answers";
import { MinutesText } from "@/components/minutes/minutes-text";
import { type AnswerActions, OwnAnswer } from "@/components/minutes/own-answer";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { Part } from "@/lib/minutes/parts";
import type { LinkedMinutes } from "@/lib/minutes/queries";
import { stageOf } from "@/lib/minutes/rules";
import { stateInWords } from "@/lib/minutes/wording";
import { shortDate } from "@/lib/time";

type GuestApprovalProps = {
  linked: LinkedMinutes;
  token: string;
  actions: AnswerActions;
  part: Part | null;
  /** What has just been sent. */
  sent: "approved" | "proposed" | null;
};

/** All a town hall without an account needs: the text, what is expected, one button. */
export function GuestApproval({ linked, token, actions, part, sent }: GuestApprovalProps) {
  const { minutes, city } = linked;
  const { meeting } = minutes;
  const here = `/approval/${encodeURIComponent(token)}`;
  const isOpen = stageOf(minutes) === "circulated";
  return (
    <>
      <PageHead
        preline={t("minutes.guest.preline", { city: city.name, state: stateInWords(minutes) })}
        title={t("minutes.titleDay", { day: shortDate(meeting.startsAt, meeting.timeZone) })}
        lede={meeting.circle.name}
      />
      {sent ? (
        <p role="status" className="font-semibold">
          {t(`minutes.guest.${sent}`)}
        </p>
      ) : null}
      {isOpen ? null : <p className="max-w-measure">{t("minutes.guest.locked")}</p>}
      <OwnAnswer
        minutes={minutes}
        city={city}
        subject={{ token }}
        actions={actions}
        part={part}
        backHref={here}
      />
      <p>
        <a href={`${here}/minutes.pdf`}>{t("minutes.page.pdf")}</a>
      </p>
      <MinutesText
        content={minutes.content}
        {...(isOpen
          ? { changeHref: (key: string) => `${here}?part=${encodeURIComponent(key)}#aenderung` }
          : {})}
      />
      <Section id="staedte" title={t("minutes.answers.title")} gap={16}>
        <CityAnswers minutes={minutes} />
      </Section>
    </>
  );
}

/** A link that opens nothing any more, and what to do instead. */
export function UnknownApproval() {
  return (
    <>
      <PageHead title={t("minutes.guest.invalidTitle")} lede={t("minutes.guest.invalidText")} />
      <p className="max-w-measure">{t("minutes.guest.invalidElse")}</p>
    </>
  );
}
