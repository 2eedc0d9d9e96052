import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { t } from "@/lib/i18n/words";
import { CarrierKind } from "@/prisma/generated/enums";

type CarrierFieldsProps = {
  /** The field for the name of the carrier. */
  name: string;
  label: string;
  optional?: string;
};

/** Who carries a body, and of what kind, as far as it is known. */
export function CarrierFields({ name, label, optional }: CarrierFieldsProps) {
  return (
    <>
      <TextField
        name={name}
        label={label}
        hint={t("bodies.found.carrierHint")}
        maxLength={200}
        {...(optional ? { optional } : {})}
      />
      <SelectField
        name="carrierKind"
        label={t("bodies.found.kind")}
        options={[
          { value: "", label: t("bodies.found.kindUnknown") },
          ...Object.values(CarrierKind).map((value) => ({
            value,
            label: t(`cities.carrierKind.${value}`),
          })),
        ]}
      />
    </>
  );
}
