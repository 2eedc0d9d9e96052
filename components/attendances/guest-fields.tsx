import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { OnlyWhen } from "@/components/form/only-when";
import { TextField } from "@/components/form/text-field";
import { NOBODY, SOMEBODY_ELSE } from "@/lib/attendances/schema";
import { t } from "@/lib/i18n/words";
import { fullName, type Named } from "@/lib/people/names";

type Colleague = Named & { id: string };

type Standing = { officialId: string | null; name: string | null; office: string | null };

type GuestFieldsProps = { colleagues: readonly Colleague[]; standing: Standing };

/** Who stands in: a colleague of the town hall, or a new name with office. */
export function RepresentativeFields({ colleagues, standing }: GuestFieldsProps) {
  const colleague = colleagues.find(({ id }) => id === standing.officialId);
  const other = standing.name && !colleague ? SOMEBODY_ELSE : undefined;
  return (
    <>
      <ChoiceField
        name="representativeOfficialId"
        legend={t("meetings.answer.whoRepresents")}
        size="small"
        choices={[...colleagues.map(toChoice), somebodyElse()]}
        defaultValue={
          colleague?.id ?? other ?? (colleagues.length === 0 ? SOMEBODY_ELSE : undefined)
        }
      />
      <OnlyWhen chosen="otherRepresentative">
        <TextField
          name="representativeName"
          label={t("meetings.answer.representativeName")}
          hint={t("meetings.answer.nameHint")}
          defaultValue={other ? (standing.name ?? "") : ""}
          maxLength={120}
        />
        <TextField
          name="representativeOffice"
          label={t("meetings.answer.representativeOffice")}
          hint={t("meetings.answer.officeHint")}
          defaultValue={other ? (standing.office ?? "") : ""}
          maxLength={120}
        />
      </OnlyWhen>
    </>
  );
}

/** Who comes along, if anybody. */
export function CompanionFields({ colleagues, standing }: GuestFieldsProps) {
  const colleague = colleagues.find(({ id }) => id === standing.officialId);
  const other = standing.name && !colleague ? SOMEBODY_ELSE : undefined;
  return (
    <>
      <ChoiceField
        name="companionOfficialId"
        legend={t("meetings.answer.whoComesAlong")}
        optional={optionalMark}
        size="small"
        choices={[
          { value: NOBODY, label: t("meetings.answer.nobody") },
          ...colleagues.map(toChoice),
          somebodyElse(),
        ]}
        defaultValue={colleague?.id ?? other ?? NOBODY}
      />
      <OnlyWhen chosen="otherCompanion">
        <TextField
          name="companionName"
          label={t("meetings.answer.companionName")}
          hint={t("meetings.answer.nameHint")}
          defaultValue={other ? (standing.name ?? "") : ""}
          maxLength={120}
        />
        <TextField
          name="companionOffice"
          label={t("meetings.answer.companionOffice")}
          hint={t("meetings.answer.officeHint")}
          defaultValue={other ? (standing.office ?? "") : ""}
          maxLength={120}
        />
      </OnlyWhen>
    </>
  );
}

function toChoice(colleague: Colleague) {
  const name = fullName(colleague);
  return name
    ? { value: colleague.id, label: name, small: colleague.officeTitle }
    : { value: colleague.id, label: colleague.officeTitle };
}

function somebodyElse() {
  return {
    value: SOMEBODY_ELSE,
    label: t("meetings.answer.somebodyElse"),
    small: t("meetings.answer.somebodyElseSmall"),
  };
}
