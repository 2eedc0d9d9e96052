import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Details } from "@/components/ui/details";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { CityBlockedTimes } from "@/lib/blocked-times/queries";
import { blockedTimeInWords } from "@/lib/blocked-times/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type BlockedTimeListProps = { city: CityBlockedTimes; remove: FormAction };

/** The blocked times of an own city; each can be removed, after a second thought. */
export function BlockedTimeList({ city, remove }: BlockedTimeListProps) {
  return (
    <Section id={`stadt-${city.id}`} title={city.name}>
      {city.blockedTimes.length === 0 ? <p>{t("blockedTimes.none")}</p> : null}
      <Lines>
        {city.blockedTimes.map((blocked) => {
          const entry = blockedTimeInWords(blocked);
          return (
            <Line key={blocked.id}>
              <p className="font-semibold">{entry}</p>
              <Details summary={t.rich("blockedTimes.remove.open", { entry, hidden })}>
                <ActionForm action={remove} className="stack gap-4" scope={blocked.id}>
                  <HiddenField name="blockedTimeId" value={blocked.id} />
                  <p>{t("blockedTimes.remove.sure")}</p>
                  <SubmitButton kind="secondary">
                    {t.rich("blockedTimes.remove.submit", { entry, hidden })}
                  </SubmitButton>
                </ActionForm>
              </Details>
            </Line>
          );
        })}
      </Lines>
    </Section>
  );
}
