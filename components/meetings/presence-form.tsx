import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Line, Lines } from "@/components/ui/lines";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { personAndCity } from "@/lib/meetings/people";
import { expectedPresence } from "@/lib/meetings/presence";
import { PRESENCES } from "@/lib/meetings/schema";

type Invited = MeetingDesk["attendances"][number];
type PresenceFormProps = { action: FormAction; desk: MeetingDesk; invited: readonly Invited[] };

/** Who came, person by person; what the cities answered is chosen already. */
export function PresenceForm({ action, desk, invited }: PresenceFormProps) {
  return (
    <ActionForm action={action} names={names(invited)}>
      <HiddenField name="meetingId" value={desk.id} />
      <HiddenField name="version" value={desk.version} />
      <Lines>
        {invited.map((one, index) => (
          <Line key={one.id}>
            <PresenceRow index={index} attendance={one} />
          </Line>
        ))}
      </Lines>
      <Acts>
        <SubmitButton>{t("meetings.manager.noting.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function PresenceRow({ index, attendance }: { index: number; attendance: Invited }) {
  const name = (field: string) => `rows.${index}.${field}`;
  const city = attendance.official.city.name;
  const { presence, answer, representativeName, representativeOffice } = attendance;
  return (
    <div className="group/presence stack w-full gap-4">
      <HiddenField name={name("attendanceId")} value={attendance.id} />
      <ChoiceField
        name={name("presence")}
        legend={personAndCity(attendance.official)}
        size="small"
        columns={3}
        defaultValue={presence ?? expectedPresence(answer)}
        choices={PRESENCES.map((value) => ({ value, label: t(`meetings.presence.${value}`) }))}
      />
      {/* Shown once "in Vertretung" is chosen; the browser's style engine decides, no script. */}
      <div className="hidden w-full gap-4 group-has-[[value=REPRESENTED]:checked]/presence:grid md:grid-cols-2">
        <TextField
          name={name("representativeName")}
          label={t("meetings.manager.noting.representative", { city })}
          defaultValue={representativeName ?? ""}
          maxLength={120}
        />
        <TextField
          name={name("representativeOffice")}
          label={t("meetings.manager.noting.representativeOffice", { city })}
          defaultValue={representativeOffice ?? ""}
          maxLength={120}
        />
      </div>
    </div>
  );
}

function names(invited: readonly Invited[]): Record<string, string> {
  const entries = invited.flatMap((one, index) => [
    [`rows.${index}.presence`, personAndCity(one.official)],
    [`rows.${index}.representativeName`, personAndCity(one.official)],
  ]);
  return Object.fromEntries(entries);
}
