import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { PollView } from "@/lib/polls/queries";
import { stageOf } from "@/lib/polls/rules";
import { longMoment } from "@/lib/time";

/** How a poll ended; nothing while it runs. */
export function PollEnd({ poll }: { poll: PollView }) {
  const stage = stageOf(poll);
  if (stage === "open") return null;
  if (stage === "cancelled") {
    return (
      <Section id="ergebnis" title={t("polls.page.cancelledTitle")} gap={16}>
        <p className="max-w-measure">
          {t("polls.page.cancelledText", { reason: poll.cancelReason ?? "" })}
        </p>
      </Section>
    );
  }
  if (!poll.meeting) return null;
  return (
    <Section id="ergebnis" title={t("polls.page.fixedTitle")} gap={16}>
      <p className="max-w-measure">
        {t("polls.page.fixedText", { moment: longMoment(poll.meeting.startsAt) })}
      </p>
      <Acts>
        <ButtonLink href={`/meetings/${poll.meeting.id}`} kind="primary">
          {t("polls.page.toMeeting")}
        </ButtonLink>
      </Acts>
    </Section>
  );
}
