import { CityAnswers } from "@/components/minutes/city-answers";
import { MinutesText } from "@/components/minutes/minutes-text";
import { type AnswerActions, OwnAnswer } from "@/components/minutes/own-answer";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
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
      <Columns variant="side">
        <Stack gap={32}>
          <OwnAnswer
            minutes={minutes}
            city={city}
            subject={{ token }}
            actions={actions}
            part={part}
            backHref={here}
          />
          <MinutesText
            content={minutes.content}
            {...(isOpen
              ? { changeHref: (key: string) => `${here}?part=${encodeURIComponent(key)}#aenderung` }
              : {})}
          />
        </Stack>
        <Stack gap={32}>
          <CityAnswers minutes={minutes} />
          <Section id="mitnehmen" title={t("minutes.page.downloads")} gap={16}>
            <p>
              <a href={`${here}/minutes.pdf`}>{t("minutes.page.pdf")}</a>
            </p>
          </Section>
        </Stack>
      </Columns>
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
