import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";

type Aim = {
  name: string | null;
  circle: { name: string } | null;
  fromCity: { name: string } | null;
};

/** What is proposed: "eine neue Runde „Altmark“", or to widen one. */
export function aimInWords({ name, circle }: Omit<Aim, "fromCity">): string {
  if (circle) return t("proposals.aim.join", { circle: circle.name });
  return t("proposals.aim.found", { name: name ?? "" });
}

/** The city that proposes, or the programme office. */
export function proposerInWords({ fromCity }: Pick<Aim, "fromCity">): string {
  return fromCity?.name ?? t("proposals.office");
}

/** "H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier". */
export function byWhom(
  person: { givenName: string; familyName: string } | null,
  onBehalfOf: string | null,
): string {
  const who = person ? initialAndFamilyName(person) : t("proposals.erased");
  return onBehalfOf ? t("proposals.onBehalf", { who, principal: onBehalfOf }) : who;
}
