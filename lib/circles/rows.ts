import { MOST_CITIES } from "@/lib/circles/schema";
import type { Rows } from "@/lib/form/rows";
import { t } from "@/lib/i18n/words";

/** The rows of a form that names cities. */
export const CITY_ROWS: Rows = {
  prefix: "cities",
  count: "cityRows",
  most: MOST_CITIES,
  fresh: (index) => ({ [`cities.${index}.name`]: "" }),
  added: t("circles.cityRows.added"),
  full: t("circles.cityRows.full", { most: MOST_CITIES }),
};
