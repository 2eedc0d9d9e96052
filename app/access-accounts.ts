import { type Access, PROGRAMME } from "./access-verdicts";

/** Who gets what from the pages of the programme office, accounts, officials and first days. */
export const accountPages: Record<string, Access> = {
  "/office": PROGRAMME,
};
