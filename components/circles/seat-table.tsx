import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { DataTable } from "@/components/ui/data-table";
import { hidden } from "@/components/ui/hidden";
import type { SeatLine } from "@/lib/circles/seats";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

type SeatTableProps = { undo: FormAction; circleId: string; seats: readonly SeatLine[] };

/** Which city sits in the circle from when to when, and the way back from a mistake. */
export function SeatTable({ undo, circleId, seats }: SeatTableProps) {
  return (
    <DataTable
      caption={t("circles.seats.caption")}
      columns={[
        { label: t("circles.seats.city") },
        { label: t("circles.seats.from") },
        { label: t("circles.seats.until") },
        { label: t("circles.seats.mistake") },
      ]}
      rows={seats.map((seat) => ({
        id: seat.id,
        cells: [
          <a key="city" href={`/cities/${seat.slug}`}>
            {seat.cityName}
          </a>,
          dateInWords(seat.joinedOn),
          seat.leftOn ? dateInWords(seat.leftOn) : t("circles.seats.stillThere"),
          seat.undo ? (
            <UndoForm key="undo" action={undo} circleId={circleId} seat={seat} what={seat.undo} />
          ) : (
            t("circles.seats.nothingToUndo")
          ),
        ],
      }))}
    />
  );
}

type UndoFormProps = {
  action: FormAction;
  circleId: string;
  seat: SeatLine;
  what: "JOINED" | "LEFT";
};

function UndoForm({ action, circleId, seat, what }: UndoFormProps) {
  return (
    <ActionForm action={action} scope={seat.id} className="stack gap-2">
      <HiddenField name="circleId" value={circleId} />
      <HiddenField name="seatId" value={seat.id} />
      <HiddenField name="what" value={what} />
      <SubmitButton kind="tertiary">
        {t.rich(`circles.seats.undo.${what}`, { city: seat.cityName, hidden })}
      </SubmitButton>
    </ActionForm>
  );
}
