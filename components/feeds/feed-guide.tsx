import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n/words";

const PROGRAMS = ["outlook", "apple", "google", "thunderbird"] as const;
const STEPS = ["step1", "step2", "step3"] as const;

/** How the address gets into the calendar programs of town halls, step by step. */
export function FeedGuide({ id }: { id: string }) {
  return (
    <Section id={id} title={t("feeds.guide.title")} gap={16} className="max-w-measure">
      <Stack gap={8}>
        {PROGRAMS.map((program) => (
          <Details key={program} summary={t(`feeds.guide.${program}.name`)}>
            <Stack gap={8}>
              <ol className="list-decimal space-y-1 pl-8">
                {STEPS.map((step) => (
                  <li key={step}>{t(`feeds.guide.${program}.${step}`)}</li>
                ))}
              </ol>
              <p className="text-quiet">{t(`feeds.guide.${program}.else`)}</p>
            </Stack>
          </Details>
        ))}
      </Stack>
      <p>{t("feeds.guide.other")}</p>
    </Section>
  );
}
