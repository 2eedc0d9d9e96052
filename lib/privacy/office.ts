const ROLES: Record<string, string> = {
  MAYOR: "Bürgermeister*in von",
  OFFICE: "Büro der Verwaltungsspitze von",
  PROCESS_MANAGER: "Prozessmanagement in",
};

/** "Bürgermeister*in von Parchim": what stays of a person, by its office, else by its latest task in the network. */
export function officeInWords(
  official: { title: string; city: string } | null,
  mandate: { role: string; place: string | null } | null,
): string {
  if (official) return `${forAll(official.title)} von ${official.city}`;
  const role = mandate && ROLES[mandate.role];
  if (role) return `${role} ${mandate.place}`;
  if (mandate?.role === "PROGRAMME_OFFICE") return "Programmbüro";
  if (mandate?.role === "SPOKESPERSON") return "Sprecher*in des Netzwerks";
  return "ein früheres Mitglied des Netzwerks";
}

/** The title without a hint who held the office: "Oberbürgermeisterin" becomes "Oberbürgermeister*in". */
function forAll(title: string): string {
  return title.replace(/(meister|leiter|referent|sekretär|vertreter|dezernent)(in)?$/iu, "$1*in");
}
