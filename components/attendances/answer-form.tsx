import type { ReactNode } from "react";
import { CompanionFields, RepresentativeFields } from "@/components/attendances/guest-fields";
import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { OnlyWhen } from "@/components/form/only-when";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import type { Choice } from "@/lib/attendances/choice";
import type { StandingAnswer } from "@/lib/attendances/queries";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { officeAndFamilyName } from "@/lib/people/names";

type AnswerFormProps = {
  action: FormAction;
  /** What the form is about: the attendance, or the guest link. */
  subject: { name: "attendanceId" | "token"; value: string };
  invitation: Omit<StandingAnswer, "meeting">;
  /** Whether the reader is the invited official. */
  self: boolean;
  /** Chosen before, in a mail or on another page. */
  chosen: Choice | null;
  /** Fields only a guest needs. */
  children?: ReactNode;
  foot: string;
};

/** One question, then only what follows from the answer, then one button. */
export function AnswerForm(props: AnswerFormProps) {
  const { action, subject, invitation, self, chosen, children, foot } = props;
  const { official } = invitation;
  const colleagues = official.city.officials.filter(({ id }) => id !== official.id);
  return (
    <ActionForm action={action} className="group/answer stack gap-8">
      <HiddenField name={subject.name} value={subject.value} />
      <HiddenField name="version" value={invitation.version} />
      <ChoiceField
        name="answer"
        legend={question(props)}
        choices={choices(self, officeAndFamilyName(official, official.city.name))}
        defaultValue={chosen ?? invitation.answer ?? undefined}
      />
      <OnlyWhen chosen="represented">
        <RepresentativeFields
          colleagues={colleagues}
          standing={guest(invitation, "representative")}
        />
      </OnlyWhen>
      <OnlyWhen chosen="comes">
        <CompanionFields colleagues={colleagues} standing={guest(invitation, "companion")} />
      </OnlyWhen>
      <OnlyWhen chosen="declined">
        <TextArea
          name="note"
          label={t("meetings.answer.note")}
          hint={t("meetings.answer.noteHint")}
          optional={optionalMark}
          rows={3}
          maxLength={500}
          defaultValue={invitation.note ?? ""}
        />
      </OnlyWhen>
      {children}
      <Acts>
        <SubmitButton>{t("meetings.answer.send")}</SubmitButton>
      </Acts>
      <p className="text-small text-quiet">{foot}</p>
    </ActionForm>
  );
}

function question({ self, invitation: { official } }: AnswerFormProps): string {
  if (self) return t("meetings.answer.question");
  return t("meetings.answer.questionFor", {
    official: officeAndFamilyName(official, official.city.name),
  });
}

function choices(self: boolean, official: string) {
  const yes = self ? t("meetings.answer.yes") : t("meetings.answer.yesFor", { official });
  const represented = self
    ? t("meetings.answer.represented")
    : t("meetings.answer.representedFor", { official });
  const representedSmall = t("meetings.answer.representedSmall");
  return [
    { value: "ACCEPTED", label: yes },
    { value: "REPRESENTED", label: represented, small: representedSmall },
    { value: "DECLINED", label: t("meetings.answer.no"), small: t("meetings.answer.noSmall") },
  ];
}

function guest(invitation: AnswerFormProps["invitation"], part: "representative" | "companion") {
  return {
    officialId: invitation[`${part}OfficialId`],
    name: invitation[`${part}Name`],
    office: invitation[`${part}Office`],
  };
}
