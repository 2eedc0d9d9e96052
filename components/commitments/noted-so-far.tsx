import { ButtonLink } from "@/components/ui/button-link";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { dueInWords } from "@/lib/commitments/rules";
import type { AgreementDesk } from "@/lib/commitments/views";
import { t } from "@/lib/i18n/words";

/** What was noted of this meeting already, and the way back to it. */
export function NotedSoFar({ desk: { id, commitments } }: { desk: AgreementDesk }) {
  return (
    <Section id="festgehalten" as="aside" title={t("commitments.new.soFar")} gap={16}>
      {commitments.length === 0 ? <p>{t("commitments.new.nothingYet")}</p> : null}
      {commitments.length > 0 ? (
        <>
          <Lines>
            {commitments.map((one) => (
              <Line key={one.id}>
                <LineTitle href={`/commitments/${one.id}`}>{one.title}</LineTitle>
                <p className="text-quiet text-small">
                  {one.owners}, {dueInWords(one.dueOn)}
                </p>
              </Line>
            ))}
          </Lines>
          <ButtonLink href={`/meetings/${id}`}>{t("commitments.new.done")}</ButtonLink>
        </>
      ) : null}
    </Section>
  );
}
