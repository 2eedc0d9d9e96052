import type { Rows } from "@/lib/form/rows";
import { t } from "@/lib/i18n/words";

/** As many people as can stand for one election. */
export const MOST_CANDIDATES = 6;

/** As many rows as there may be, counted from 0. */
export const CANDIDATE_INDEXES = Array.from({ length: MOST_CANDIDATES }, (_, index) => index);

/** The rows of candidates in the form of an election. */
export const CANDIDATE_ROWS: Rows = {
  prefix: "candidates",
  count: "candidateRows",
  most: MOST_CANDIDATES,
  fresh: () => ({}),
  added: t("elections.form.rowAdded"),
  full: t("elections.form.rowsFull", { most: MOST_CANDIDATES }),
};
