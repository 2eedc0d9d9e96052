import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { StandingAnswer } from "@/lib/attendances/queries";
import { stateOf } from "@/lib/attendances/rules";
import { stateInWords } from "@/lib/attendances/wording";
import { t } from "@/lib/i18n/words";
import { officeAndName } from "@/lib/people/names";

type OtherAnswersProps = { invitations: readonly StandingAnswer[]; meetingId: string };

/** The other invitations to a meeting, each with the way to enter what was said. */
export function OtherAnswers({ invitations, meetingId }: OtherAnswersProps) {
  return (
    <Section id="andere" title={t("attendances.enter.others")}>
      <ul className="stack gap-2">
        {invitations.map(({ id, official, answer }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <a href={`/meetings/${meetingId}/answers?for=${id}`}>
              {t("attendances.enter.of", { official: officeAndName(official, official.city.name) })}
            </a>
            <Status kind={stateOf(answer)}>{stateInWords(stateOf(answer))}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
