import type { AnswerCounts } from "@/lib/appeals/count-answers";
import { enumerate, t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { shortDate, stamp } from "@/lib/time";
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

/** "Von 111 Städten tragen 17 den Appell mit. …" */
export function resultInWords({ addressed, endorsed, pledged, earlier }: AnswerCounts): string {
  const sentence = t("appeals.result.sentence", { addressed, endorsed: endorsed + pledged });
  return earlier > 0 ? `${sentence} ${t("appeals.result.earlier", { count: earlier })}` : sentence;
}

type Shared = {
  title: string;
  callToAction: string;
  withdrawnAt: Date | null;
  counts: AnswerCounts;
};

/** A few lines of plain text to hand on: what is asked, how many cities carry it, and where it stands. */
export function shareText(appeal: Shared, address: string): string {
  const { title, callToAction, withdrawnAt, counts } = appeal;
  const about = withdrawnAt
    ? [t("appeals.page.withdrawnTitle", { day: shortDate(withdrawnAt) })]
    : [callToAction, resultInWords(counts)];
  return [t("appeals.document.title", { title }), ...about, address].join("\n\n");
}

type Returned = {
  returnedAt: Date | null;
  returnedBy: { givenName: string; familyName: string } | null;
  returnedWord: string | null;
};

/** Who gave a draft back, when, and with which word; null for one nobody gave back. */
export function returnedInWords({ returnedAt, returnedBy, returnedWord }: Returned): string | null {
  if (!returnedAt) return null;
  const name = (returnedBy && fullName(returnedBy)) ?? "none";
  return t("appeals.check.returned", { name, moment: stamp(returnedAt), word: returnedWord ?? "" });
}

function inOrder(names: readonly string[]): string[] {
  return names.toSorted((a, b) => a.localeCompare(b, "de"));
}
