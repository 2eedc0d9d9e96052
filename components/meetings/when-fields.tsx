import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { WhenAsked } from "@/components/form/when-asked";
import { t } from "@/lib/i18n/words";
import { DURATIONS } from "@/lib/meetings/schema";
import { clock, toWallClock } from "@/lib/time";

export type WhenStart = { title: string; startsAt: Date | null; durationMinutes: number };

/** What it is and when. */
export function WhenFields({ title, startsAt, durationMinutes }: WhenStart) {
  return (
    <>
      <TextField
        name="title"
        label={t("meetings.form.title")}
        defaultValue={title}
        maxLength={120}
      />
      <DateField
        name="startsOn"
        legend={t("meetings.form.startsOn")}
        labels={dateLabels}
        defaultValue={startsAt ? toWallClock(startsAt).slice(0, 10) : ""}
      />
      <TextField
        name="startsAt"
        label={t("meetings.form.startsAt")}
        hint={t("meetings.form.startsAtHint")}
        defaultValue={startsAt ? clock(startsAt) : "10:00"}
        width={4}
        maxLength={5}
      />
      <HourField name="hour" />
      <DurationField durationMinutes={durationMinutes} />
    </>
  );
}

/** Which of two equal hours is meant; asked only in the night it happens. */
export function HourField({ name }: { name: string }) {
  return (
    <WhenAsked name={name}>
      <ChoiceField
        name={name}
        legend={t("meetings.form.hour")}
        size="small"
        choices={[
          { value: "earlier", label: t("meetings.form.hourEarlier") },
          { value: "later", label: t("meetings.form.hourLater") },
        ]}
      />
    </WhenAsked>
  );
}

/** How long it takes. */
export function DurationField({ durationMinutes }: Pick<WhenStart, "durationMinutes">) {
  return (
    <SelectField
      name="durationMinutes"
      label={t("meetings.form.duration")}
      options={durations(durationMinutes)}
      defaultValue={String(durationMinutes)}
    />
  );
}

function durations(current: number) {
  const all = [...new Set([...DURATIONS, current])].sort((a, b) => a - b);
  return all.map((minutes) => ({
    value: String(minutes),
    label: t("meetings.form.minutes", { minutes }),
  }));
}
