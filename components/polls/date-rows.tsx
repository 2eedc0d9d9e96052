import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { ShownRows } from "@/components/form/shown-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { HourField } from "@/components/meetings/when-fields";
import { t } from "@/lib/i18n/words";
import { DATE_ROW_INDEXES, DATE_ROWS, USUAL_HOUR } from "@/lib/polls/rows";
import type { PollStart } from "@/lib/polls/start";

const EMPTY_ROWS = 3;

/** The dates, one group of fields each, and a button that sends the form back with one more. */
export function DateRows({ start: { dates, rows } }: { start: PollStart }) {
  return (
    <>
      <ShownRows name={DATE_ROWS.count} start={rows ?? EMPTY_ROWS}>
        {DATE_ROW_INDEXES.map((index) => (
          <DateRow key={index} index={index} start={dates[index]} />
        ))}
      </ShownRows>
      <SubmitButton kind="secondary" name="intent" value="addRow">
        {t("polls.new.addRow")}
      </SubmitButton>
    </>
  );
}

type DateRowProps = { index: number; start: PollStart["dates"][number] | undefined };

function DateRow({ index, start }: DateRowProps) {
  return (
    <fieldset className="stack m-0 w-full min-w-0 gap-4 border-0 border-line border-t border-solid px-0 pt-4 pb-4">
      <legend className="float-left w-full font-semibold">
        {t("polls.new.row", { number: index + 1 })}
      </legend>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
        <div>
          <DateField
            name={`dates.${index}.on`}
            legend={t("polls.new.on")}
            labels={dateLabels}
            defaultValue={start?.day}
          />
        </div>
        <div>
          <TextField
            name={`dates.${index}.at`}
            label={t("polls.new.at")}
            defaultValue={start?.hour ?? USUAL_HOUR}
            width={4}
            maxLength={5}
          />
        </div>
      </div>
      <HourField name={`dates.${index}.hour`} />
    </fieldset>
  );
}
