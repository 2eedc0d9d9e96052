import type { ReactNode } from "react";
import { mandateNames } from "@/components/accounts/field-names";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { SelectField } from "@/components/form/select-field";
import type { Place } from "@/lib/accounts/views";
import { t } from "@/lib/i18n/words";
import { Role } from "@/prisma/generated/enums";

export type Places = { cities: Place[]; bodies: Place[] };

type MandateFieldsProps = {
  places: Places;
  /** What is chosen before anybody did. */
  chosen?: { role?: Role; cityId?: string };
};

// The browser's style engine decides what is asked, no script.
const CITY =
  "hidden w-full group-has-[[name=role][value=MAYOR]:checked]/mandate:block group-has-[[name=role][value=OFFICE]:checked]/mandate:block";
const BODY = "hidden w-full group-has-[[name=role][value=PROCESS_MANAGER]:checked]/mandate:block";

/** Which role, for which city or body, until when; the form around it is the `group/mandate`. */
export function MandateFields({ places, chosen = {} }: MandateFieldsProps) {
  return (
    <>
      <ChoiceField
        name="role"
        legend={mandateNames.role}
        size="small"
        choices={Object.values(Role).map((role) => ({
          value: role,
          label: t(`accounts.role.${role}`),
        }))}
        defaultValue={chosen.role}
      />
      <PlaceField className={CITY} name="cityId" places={places.cities} chosen={chosen.cityId}>
        {t("accounts.invite.cityHint")}
      </PlaceField>
      <PlaceField className={BODY} name="bodyId" places={places.bodies}>
        {t("accounts.invite.bodyHint")}
      </PlaceField>
      <DateField
        name="until"
        legend={mandateNames.until}
        labels={dateLabels}
        hint={t("accounts.invite.untilHint")}
        optional={optionalMark}
      />
    </>
  );
}

type PlaceFieldProps = {
  className: string;
  name: "cityId" | "bodyId";
  places: Place[];
  chosen?: string | undefined;
  children: ReactNode;
};

function PlaceField({ className, name, places, chosen, children }: PlaceFieldProps) {
  return (
    <div className={className}>
      <SelectField
        name={name}
        label={mandateNames[name]}
        hint={children}
        placeholder={t("accounts.invite.choose")}
        options={places.map((place) => ({ value: place.id, label: place.name }))}
        defaultValue={chosen}
      />
    </div>
  );
}
