import type { ReactNode } from "react";
import { CityNames } from "@/components/cities/city-names";
import { ShownRows } from "@/components/form/shown-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { MOST_CITIES } from "@/lib/circles/schema";
import { CITY_NAMES, type NamedCity } from "@/lib/cities/named";
import { t } from "@/lib/i18n/words";

type CityRowsProps = {
  legend: ReactNode;
  hint: ReactNode;
  cities: readonly NamedCity[];
  /** What the first rows begin with. */
  start?: readonly string[];
  /** As many rows as there are at least. */
  fewest: number;
};

/** Cities typed by name, one below the other, and a button that sends the form back with one more. */
export function CityRows({ legend, hint, cities, start = [], fewest }: CityRowsProps) {
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      <p className="kern-hint">{hint}</p>
      <CityNames cities={cities} />
      <div className="stack gap-4 pt-2">
        <ShownRows name="cityRows" start={Math.max(fewest, start.length)}>
          {Array.from({ length: MOST_CITIES }, (_, index) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              key={index}
              name={`cities.${index}.name`}
              label={t("circles.cityRows.city", { number: index + 1 })}
              list={CITY_NAMES}
              autoComplete="off"
              maxLength={120}
              defaultValue={start[index]}
            />
          ))}
        </ShownRows>
        <SubmitButton kind="tertiary" name="intent" value="addRow">
          {t("circles.cityRows.add")}
        </SubmitButton>
      </div>
    </fieldset>
  );
}
