import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import { type Said, saidBy } from "@/lib/minutes/rules";
import type { MinutesView } from "@/lib/minutes/views";
import { reminderInWords, saidInWords, sourceInWords } from "@/lib/minutes/wording";

const shapes: Record<Said, ShapeKind> = {
  approved: "yes",
  approvedEarlier: "if-need-be",
  silent: "held",
  open: "open",
};

/** What each city has said to the version that stands, by whom and on whose behalf, and whether it was reminded. */
export function CityAnswers({ minutes }: { minutes: MinutesView }) {
  const { approvals, version } = minutes;
  return (
    <Section id="staedte" title={t("minutes.answers.title", { number: version })} gap={16}>
      <Lines>
        {approvals.map((approval) => {
          const said = saidBy(approval, version);
          return (
            <Line key={approval.id}>
              <LineTitle>{approval.city.name}</LineTitle>
              <Status kind={shapes[said]}>{saidInWords(said)}</Status>
              <p className="text-quiet text-small">
                {sourceInWords(approval, version) ?? reminderInWords(approval)}
              </p>
            </Line>
          );
        })}
      </Lines>
    </Section>
  );
}
