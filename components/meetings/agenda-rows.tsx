import { RowField } from "@/components/form/row-field";
import { RowKeys } from "@/components/form/row-keys";
import { SelectField } from "@/components/form/select-field";
import { ShownRows } from "@/components/form/shown-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { hidden } from "@/components/ui/hidden";
import { AGENDA_KINDS, type AgendaEntry, MOST_ROWS } from "@/lib/agenda/schema";
import { t } from "@/lib/i18n/words";

/** A row as the form begins with it; `presenterName` is the official who presents, in words. */
export type AgendaRowStart = AgendaEntry & {
  id?: string;
  topicId?: string | null;
  presenterName?: string;
};

type City = { id: string; name: string };
type AgendaRowsProps = { items: readonly AgendaRowStart[]; cities: readonly City[] };

/** The agenda, one group of fields per item, and a button that sends the form back with one more. */
export function AgendaRows({ items, cities }: AgendaRowsProps) {
  return (
    <>
      <p className="text-quiet text-small">{t("meetings.form.rowKeys")}</p>
      <RowKeys>
        <ShownRows name="agendaRows" start={Math.max(items.length, 1)}>
          {Array.from({ length: MOST_ROWS }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <AgendaRow key={index} index={index} item={items[index]} cities={cities} />
          ))}
        </ShownRows>
      </RowKeys>
      <SubmitButton kind="secondary" name="intent" value="addRow">
        {t("meetings.form.addRow")}
      </SubmitButton>
    </>
  );
}

type AgendaRowProps = { index: number; item: AgendaRowStart | undefined; cities: readonly City[] };

function AgendaRow({ index, item, cities }: AgendaRowProps) {
  const name = (field: string) => `agenda.${index}.${field}`;
  return (
    <fieldset className="m-0 grid w-full min-w-0 grid-cols-2 gap-4 border-0 border-line border-t border-solid px-0 pt-4 pb-6 md:grid-cols-6">
      <legend className="float-left col-span-2 font-semibold md:col-span-6">
        {t("meetings.form.row", { number: index + 1 })}
      </legend>
      <div className="col-span-2 md:col-span-5">
        <TextField
          name={name("title")}
          label={t("meetings.form.rowTitle")}
          defaultValue={item?.title}
          maxLength={160}
        />
      </div>
      <TextField
        name={name("minutes")}
        label={t("meetings.form.rowMinutes")}
        defaultValue={String(item?.minutes ?? 10)}
        inputMode="numeric"
        maxLength={3}
      />
      <div className="md:col-span-2">
        <SelectField
          name={name("kind")}
          label={t("meetings.form.rowKind")}
          defaultValue={item?.kind ?? "DISCUSSION"}
          options={AGENDA_KINDS.map((kind) => ({
            value: kind,
            label: t(`meetings.agenda.kind.${kind}`),
          }))}
        />
      </div>
      <div className="md:col-span-2">
        <SelectField
          name={name("cityId")}
          label={t("meetings.form.rowCity")}
          placeholder={t("meetings.form.rowNoCity")}
          defaultValue={item?.cityId ?? ""}
          options={cities.map((city) => ({ value: city.id, label: city.name }))}
        />
      </div>
      <div className="md:col-span-2">
        <TextField
          name={name("presentedBy")}
          label={t("meetings.form.rowPresenter")}
          defaultValue={item?.presentedBy ?? item?.presenterName}
          maxLength={160}
        />
      </div>
      <RowField name={name("id")} value={item?.id} />
      <RowField name={name("topicId")} value={item?.topicId ?? undefined} />
      <RowField name={name("presenterId")} value={item?.presenterId ?? undefined} />
      <RowField name={name("presenterName")} value={item?.presenterName} />
      <div className="col-span-2 flex flex-wrap gap-2 md:col-span-6">
        <RowButton intent={`up.${index}`} label="rowUp" number={index + 1} />
        <RowButton intent={`down.${index}`} label="rowDown" number={index + 1} />
        <RowButton intent={`remove.${index}`} label="rowRemove" number={index + 1} />
      </div>
    </fieldset>
  );
}

type RowButtonProps = {
  intent: string;
  label: "rowUp" | "rowDown" | "rowRemove";
  number: number;
};

function RowButton({ intent, label, number }: RowButtonProps) {
  return (
    <SubmitButton kind="tertiary" name="intent" value={intent}>
      {t.rich(`meetings.form.${label}`, {
        number,
        hidden,
      })}
    </SubmitButton>
  );
}
