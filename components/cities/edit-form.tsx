import { TownHallFields } from "@/components/cities/town-hall-fields";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MembershipView } from "@/lib/memberships/queries";

type EditFormProps = { action: FormAction; city: MembershipView };

/** What a city is called, and where mails for it go. */
export function EditForm({ action, city }: EditFormProps) {
  return (
    <ActionForm action={action} names={names} className="stack max-w-narrow gap-6">
      <HiddenField name="cityId" value={city.id} />
      <HiddenField name="version" value={city.version} />
      <TextField name="name" label={names.name} defaultValue={city.name} maxLength={120} />
      <TownHallFields city={city} />
      <Acts>
        <SubmitButton>{t("cities.edit.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

const names = {
  name: t("cities.edit.name"),
  fullName: t("cities.admit.fullName"),
  email: t("cities.admit.email"),
};
