import { enumerate, t } from "@/lib/i18n/words";

/** What a city said to the proviso: nothing yet, that it takes part all the same, or that it does not. */
export type Said = "OPEN" | "CONFIRMED" | "REFUSED";

/** Whether there is a proviso, and whether its cities have confirmed what they agreed on. */
export type ProvisoStanding = "NONE" | "WAITING" | "CONFIRMED" | "REFUSED";

type City = { id: string; name: string };
type Confirmation = { cityId: string; refusedAt: Date | null };
type Provisional = {
  proviso: string | null;
  confirmedAt: Date | null;
  confirmations: readonly Confirmation[];
};

/** What one city said. */
export function saidBy(cityId: string, confirmations: readonly Confirmation[]): Said {
  const found = confirmations.find((one) => one.cityId === cityId);
  if (!found) return "OPEN";
  return found.refusedAt ? "REFUSED" : "CONFIRMED";
}

/** A provisional agreement holds once every city that owns it has confirmed; one refusal keeps it from holding. */
export function provisoStanding(one: Provisional, owners: readonly City[]): ProvisoStanding {
  if (one.proviso === null) return "NONE";
  if (one.confirmedAt) return "CONFIRMED";
  const said = owners.map(({ id }) => saidBy(id, one.confirmations));
  return said.includes("REFUSED") ? "REFUSED" : "WAITING";
}

/** Whether it counts as promised. */
export function isPromised(standing: ProvisoStanding): boolean {
  return standing === "NONE" || standing === "CONFIRMED";
}

/** Whether every one of the cities has confirmed. */
export function isConfirmedByAll(
  cityIds: readonly string[],
  confirmations: readonly Confirmation[],
): boolean {
  return cityIds.length > 0 && cityIds.every((id) => saidBy(id, confirmations) === "CONFIRMED");
}

/** "Lemgo und Stendal": the cities that have not confirmed, or that refused. */
export function namesOf(
  said: Said,
  owners: readonly City[],
  confirmations: readonly Confirmation[],
): string {
  const names = owners
    .filter(({ id }) => saidBy(id, confirmations) === said)
    .map((one) => one.name);
  return enumerate(names.toSorted((a, b) => a.localeCompare(b, "de")));
}

/** "unter Vorbehalt des Ratsbeschlusses", whether or not the first two words were typed. */
export function provisoInWords(proviso: string): string {
  const what = proviso.replace(/^unter (dem )?Vorbehalt:?\s*/i, "");
  return what ? t("commitments.under", { what }) : proviso;
}
