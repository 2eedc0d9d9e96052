import { type Access, PROGRAMME, PROGRAMME_REFUSED } from "./access-verdicts";

/** Who gets what from the import of cities. */
export const cityImportPages: Record<string, Access> = { "/cities/import": PROGRAMME };

/** Who gets what from the export that can be imported again. */
export const cityImportRoutes: Record<string, Access> = {
  "GET /cities/export.csv": PROGRAMME,
  "GET /cities/export.xlsx": PROGRAMME,
};

/** Who gets what from their actions. */
export const cityImportActions: Record<string, Access> = {
  "/cities/import confirmImportAction": PROGRAMME,
  "/cities/import discardImportAction": PROGRAMME,
  "/cities/import uploadCitiesAction": PROGRAMME_REFUSED,
};
