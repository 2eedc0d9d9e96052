import { type Access, PROGRAMME } from "./access-verdicts";

/** Who gets what from the import of cities. */
export const cityImportPages: Record<string, Access> = { "/cities/import": PROGRAMME };

/** Who gets what from the upload of a table, and from the export that can be imported again. */
export const cityImportRoutes: Record<string, Access> = {
  "GET /cities/export.csv": PROGRAMME,
  "GET /cities/export.xlsx": PROGRAMME,
  "POST /cities/import/upload": PROGRAMME,
};

/** Who gets what from their actions. */
export const cityImportActions: Record<string, Access> = {
  "/cities/import confirmImportAction": PROGRAMME,
  "/cities/import discardImportAction": PROGRAMME,
};
