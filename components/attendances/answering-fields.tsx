import { ChoiceField } from "@/components/form/choice-field";
import { OnlyWhen } from "@/components/form/only-when";
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
  const before = answeredOnBehalf ? "OFFICE" : "SELF";
  return <WhoAnswers self={self} before={answer ? before : null} name={answeredByName} />;
}

type WhoAnswersProps = {
  /** "Ich selbst, Mandy Schumacher". */
  self: string;
  /** Who answered last; null while nobody has. */
  before: "SELF" | "OFFICE" | null;
  /** As the office gave it last. */
  name: string | null;
  /** Where the name will stand; in the circle when nothing is said. */
  whereNamed?: string;
};

/** The head, or the office on behalf with a name. */
export function WhoAnswers({ self, before, name, whereNamed }: WhoAnswersProps) {
  const office = t("attendances.guest.office");
  const small = whereNamed ?? t("attendances.guest.officeSmall");
  return (
    <>
      <ChoiceField
        name="answeredBy"
        legend={t("attendances.guest.whoAnswers")}
        choices={[
          { value: "SELF", label: self },
          { value: "OFFICE", label: office, small },
        ]}
        defaultValue={before ?? undefined}
      />
      <OnlyWhen chosen="office">
        <TextField
          name="answeredByName"
          label={t("attendances.guest.yourName")}
          autoComplete="name"
          defaultValue={name ?? ""}
          maxLength={120}
        />
      </OnlyWhen>
    </>
  );
}
