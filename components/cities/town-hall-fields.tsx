import { optionalMark } from "@/components/form/form-labels";
import { TextField } from "@/components/form/text-field";
import { t } from "@/lib/i18n/words";

type TownHallFieldsProps = { city?: { fullName: string | null; email: string | null } };

/** What the city calls itself, and where mails for it go. */
export function TownHallFields({ city }: TownHallFieldsProps) {
  return (
    <>
      <TextField
        name="fullName"
        label={t("cities.admit.fullName")}
        hint={t("cities.admit.fullNameHint")}
        optional={optionalMark}
        defaultValue={city?.fullName ?? undefined}
        maxLength={120}
      />
      <TextField
        name="email"
        type="email"
        label={t("cities.admit.email")}
        hint={t("cities.admit.emailHint")}
        optional={optionalMark}
        defaultValue={city?.email ?? undefined}
        maxLength={254}
      />
    </>
  );
}
