import { OnlyWhen } from "@/components/attendances/only-when";
import { ChoiceField } from "@/components/form/choice-field";
import { TextField } from "@/components/form/text-field";
import { t } from "@/lib/i18n/words";
import type { InvitedView } from "@/lib/meetings/views";
import { fullName } from "@/lib/people/names";

/** Behind a link nobody is signed in: who answers says so. */
export function AnsweringFields({ invited }: { invited: InvitedView }) {
  const { official, answer, answeredOnBehalf, answeredByName } = invited;
  const name = fullName(official);
  const self = name
    ? t("attendances.guest.self", { name })
    : t("attendances.guest.selfUnknown", { office: official.officeTitle });
  const office = t("attendances.guest.office");
  const small = t("attendances.guest.officeSmall");
  const before = answeredOnBehalf ? "OFFICE" : "SELF";
  return (
    <>
      <ChoiceField
        name="answeredBy"
        legend={t("attendances.guest.whoAnswers")}
        choices={[
          { value: "SELF", label: self },
          { value: "OFFICE", label: office, small },
        ]}
        defaultValue={answer ? before : undefined}
      />
      <OnlyWhen chosen="office">
        <TextField
          name="answeredByName"
          label={t("attendances.guest.yourName")}
          autoComplete="name"
          defaultValue={answeredByName ?? ""}
          maxLength={120}
        />
      </OnlyWhen>
    </>
  );
}
