import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of the import of cities. */
export function cityImportForms({ cityImport }: AccessWorld) {
  return {
    "/cities/import confirmImportAction": { importId: cityImport.id, shown: cityImport.shown },
    "/cities/import discardImportAction": { importId: cityImport.id },
  };
}
