import { Comparison } from "@/components/minutes/comparison";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { Comparison as ComparisonView, MinutesView } from "@/lib/minutes/views";
import { initialAndFamilyName } from "@/lib/people/names";
import { stamp } from "@/lib/time";

type VersionsProps = { minutes: MinutesView; comparison: ComparisonView | null };

/** Every version with who saved it when, and what changed from one to the next; nothing while there is only one. */
export function Versions({ minutes, comparison }: VersionsProps) {
  const { versions, meeting } = minutes;
  if (versions.length < 2) return null;
  const href = (from: number, to: number) =>
    `/meetings/${meeting.id}/minutes?compare=${from}-${to}#unterschiede`;
  return (
    <>
      {comparison ? <Comparison comparison={comparison} /> : null}
      <Section id="fassungen" title={t("minutes.versions.title")} gap={16}>
        <Lines>
          {versions.toReversed().map(({ number, savedAt, savedBy }) => (
            <Line key={number}>
              <span>
                {t("minutes.versions.line", {
                  number,
                  moment: stamp(savedAt),
                  person: initialAndFamilyName(savedBy),
                })}
              </span>
              {number > 1 ? (
                <a className="text-small" href={href(number - 1, number)}>
                  {t("minutes.versions.compare", { from: number - 1, to: number })}
                </a>
              ) : null}
              {number === versions.length && number > 2 ? (
                <a className="text-small" href={href(1, number)}>
                  {t("minutes.versions.compare", { from: 1, to: number })}
                </a>
              ) : null}
            </Line>
          ))}
        </Lines>
      </Section>
    </>
  );
}
