import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { enumerate, t } from "@/lib/i18n/words";
import type { MembershipView } from "@/lib/memberships/queries";
import { toDay } from "@/lib/time";

type LeaveFormProps = { action: FormAction; city: MembershipView };

/** The day from which a city does not belong to the network, with what that means said before. */
export function LeaveForm({ action, city }: LeaveFormProps) {
  const { name, circles, leftOn } = city;
  const legend = t("memberships.leave.leftOn");
  return (
    <Section id="austritt" title={t(leftOn ? "memberships.leave.move" : "memberships.leave.title")}>
      <p>{t("memberships.leave.means")}</p>
      <ul
        className="stack max-w-measure list-disc gap-2 pl-6"
        aria-label={t("memberships.leave.means")}
      >
        <li>
          {t("memberships.leave.circles", {
            city: name,
            count: circles.length,
            circles: enumerate(circles.map((circle) => `„${circle.name}“`)),
          })}
        </li>
        <li>{t("memberships.leave.appeals", { city: name })}</li>
      </ul>
      <p className="max-w-measure">{t("memberships.leave.stays")}</p>
      <p className="max-w-measure">{t("memberships.leave.told", { city: name })}</p>
      <p className="max-w-measure">
        <a href="/accounts">{t("memberships.leave.accounts")}</a>
      </p>
      <ActionForm action={action} names={{ leftOn: legend }} scope="austritt">
        <HiddenField name="cityId" value={city.id} />
        <HiddenField name="version" value={city.version} />
        <DateField
          name="leftOn"
          legend={legend}
          labels={dateLabels}
          defaultValue={leftOn ? toDay(leftOn) : undefined}
        />
        <Acts>
          <SubmitButton kind={leftOn ? "secondary" : "primary"}>
            {t("memberships.leave.submit")}
          </SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

/** A city that was to leave stays after all. */
export function StayForm({ action, city }: LeaveFormProps) {
  return (
    <ActionForm action={action} scope="bleiben">
      <HiddenField name="cityId" value={city.id} />
      <HiddenField name="version" value={city.version} />
      <Acts>
        <SubmitButton>{t("memberships.leave.takeBack")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
