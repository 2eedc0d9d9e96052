import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { TextField } from "@/components/form/text-field";
import { Row } from "@/components/ui/row";
import { ROWS } from "@/lib/calls/windows";
import { t } from "@/lib/i18n/words";

/** Up to three times somebody has for a call; the second and third may stay empty. */
export function WindowFields() {
  return ROWS.map((row) => {
    const number = String(row);
    const mark = row === 1 ? {} : { optional: optionalMark };
    return (
      <div className="stack gap-4" key={row}>
        <DateField
          name={`day${row}`}
          legend={t("calls.window.day", { number })}
          labels={dateLabels}
          {...mark}
        />
        <Row>
          <TextField
            name={`from${row}`}
            label={t("calls.window.from", { number })}
            hint={t("calls.window.hint")}
            maxLength={5}
            width={4}
          />
          <TextField
            name={`to${row}`}
            label={t("calls.window.to", { number })}
            hint={t("calls.window.hint")}
            maxLength={5}
            width={4}
          />
        </Row>
      </div>
    );
  });
}
