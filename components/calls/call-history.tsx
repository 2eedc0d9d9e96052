import { HalfYearLine } from "@/components/ui/half-year-line";
import { Section } from "@/components/ui/section";
import type { ShapeKind } from "@/components/ui/shapes";
import type { CallView } from "@/lib/calls/views";
import { authorInWords } from "@/lib/calls/wording";
import { t } from "@/lib/i18n/words";
import { stamp } from "@/lib/time";
import type { CallStepKind } from "@/prisma/generated/enums";

const shapes: Record<CallStepKind, ShapeKind> = {
  ASKED: "planned",
  OFFERED: "postponed",
  AGREED: "in-progress",
  KEPT: "in-progress",
  DECLINED: "declined",
  WITHDRAWN: "abandoned",
  DONE: "achieved",
};

/** Which town hall did what, by whom and on whose behalf. */
export function CallHistory({ steps }: Pick<CallView, "steps">) {
  return (
    <Section id="verlauf" title={t("calls.page.history")}>
      <HalfYearLine
        variant="tall"
        label={t("calls.page.history")}
        steps={steps.map((step) => ({
          state: shapes[step.kind],
          when: stamp(step.occurredAt),
          title: t(`calls.step.${step.kind}`, { city: step.city.name }),
          children: (
            <>
              {step.note ? <p className="whitespace-pre-line">{step.note}</p> : null}
              <p className="text-quiet text-small">{authorInWords(step, step.city.name)}</p>
            </>
          ),
        }))}
      />
    </Section>
  );
}
