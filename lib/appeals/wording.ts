import { enumerate, t } from "@/lib/i18n/words";
import type { FederalState } from "@/prisma/generated/enums";

type Addressed = {
  audienceStates: readonly FederalState[];
  audienceCircles: readonly { circle: { name: string } }[];
};

/** "An die Städte in Brandenburg und Sachsen"; null when it goes to all. */
export function audienceInWords({ audienceStates, audienceCircles }: Addressed): string | null {
  if (audienceStates.length > 0) {
    const names = inOrder(audienceStates.map((state) => t(`cities.state.${state}`)));
    return t("appeals.audience.toStates", { names: enumerate(names) });
  }
  if (audienceCircles.length === 0) return null;
  const names = inOrder(audienceCircles.map(({ circle }) => `„${circle.name}“`));
  return t("appeals.audience.toCircles", { count: names.length, names: enumerate(names) });
}

function inOrder(names: readonly string[]): string[] {
  return names.toSorted((a, b) => a.localeCompare(b, "de"));
}
