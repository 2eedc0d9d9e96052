import { RoundTable } from "@/components/ui/round-table";
import { ShapeKey } from "@/components/ui/shape-key";
import {
  type CitySeat,
  citiesComing,
  citiesPresent,
  heldState,
  type SeatState,
} from "@/lib/attendances/rules";
import { answersInWords, presencesInWords, stateInWords } from "@/lib/attendances/wording";
import { t } from "@/lib/i18n/words";

type Seats = readonly Pick<CitySeat, "cityName" | "state" | "presence">[];

type CityTableProps = {
  seats: Seats;
  /** Who was there instead of who answered. */
  held?: boolean;
  /** Leave out where a list beside the picture says the same. */
  withKey?: boolean;
  /** A list beside the picture says the same, city by city; a listener hears it once. */
  isListed?: boolean;
};

/** The round table of a meeting with as many seats as cities are invited. */
export function CityTable({
  seats,
  held = false,
  withKey = false,
  isListed = false,
}: CityTableProps) {
  const states = seats.map((seat) => (held ? heldState(seat.presence) : seat.state));
  const count = held ? citiesPresent(seats) : citiesComing(seats);
  const said = held ? presencesInWords(seats) : answersInWords(seats);
  return (
    <>
      <RoundTable
        seats={seats.map(({ cityName }, index) => ({
          name: cityName,
          state: states[index] ?? "open",
        }))}
        middle={{
          number: t("attendances.table.middle", { coming: count, all: seats.length }),
          label: t("attendances.table.coming", { all: seats.length }),
        }}
        {...(isListed ? {} : { description: said })}
      />
      {withKey ? <TableKey states={states} /> : null}
    </>
  );
}

const ORDER: SeatState[] = ["accepted", "represented", "tentative", "open", "declined"];

function TableKey({ states }: { states: SeatState[] }) {
  const shown = ORDER.filter((state) => states.includes(state));
  return (
    <ShapeKey
      label={t("attendances.table.key")}
      entries={shown.map((kind) => ({ kind, word: stateInWords(kind) }))}
    />
  );
}
