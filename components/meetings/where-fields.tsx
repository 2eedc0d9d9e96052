import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { TextField } from "@/components/form/text-field";
import { t } from "@/lib/i18n/words";
import { FORMATS } from "@/lib/meetings/schema";
import { formatInWords } from "@/lib/meetings/wording";
import type { MeetingFormat } from "@/prisma/generated/enums";

export type WhereStart = {
  format: MeetingFormat;
  place: string | null;
  videoUrl: string | null;
  dialIn: string | null;
};

/** How and where; which of the fields are needed depends on the choice and is checked when sent. */
export function WhereFields({ format, place, videoUrl, dialIn }: WhereStart) {
  return (
    <>
      <ChoiceField
        name="format"
        legend={t("meetings.form.format")}
        size="small"
        columns={3}
        defaultValue={format}
        choices={FORMATS.map((value) => ({ value, label: formatInWords(value) }))}
      />
      <TextField
        name="videoUrl"
        type="url"
        label={t("meetings.form.videoUrl")}
        hint={t("meetings.form.videoUrlHint")}
        defaultValue={videoUrl ?? ""}
        maxLength={500}
      />
      <TextField
        name="dialIn"
        label={t("meetings.form.dialIn")}
        hint={t("meetings.form.dialInHint")}
        optional={optionalMark}
        defaultValue={dialIn ?? ""}
        maxLength={200}
      />
      <TextField
        name="place"
        label={t("meetings.form.place")}
        hint={t("meetings.form.placeHint")}
        defaultValue={place ?? ""}
        maxLength={200}
      />
    </>
  );
}
