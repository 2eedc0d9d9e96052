import { isPromised } from "@/lib/commitments/proviso";
import { isOpen } from "@/lib/commitments/rules";
import type { CircleCommitments, CommitmentUpdateView, ProvisoView } from "@/lib/commitments/views";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

/** "Runde Mitte"; what was pledged to an appeal belongs to no circle. */
export function circleInWords(circle: { name: string } | null): string {
  return circle ? t("commitments.circle", { name: circle.name }) : t("commitments.pledges");
}

/** "unter Vorbehalt des Ratsbeschlusses, noch nicht bestätigt von Stendal". */
export function provisoInList({ text, standing, cities }: ProvisoView): string {
  if (standing === "NONE") return text;
  return t(`commitments.proviso.${standing}`, { proviso: text, cities });
}

type StepTaken = Pick<CommitmentUpdateView, "step" | "status" | "about" | "dueOn">;

/** What happened in a step of an agreement's life, as a heading: "Verschoben auf den 31. März 2027". */
export function stepInWords({ step, status, about, dueOn }: StepTaken): string {
  const whom = about ?? "";
  switch (step) {
    case "REPORTED":
      return reportInWords(status, dueOn);
    case "CONFIRMED":
      return t("commitments.history.confirmed", { city: whom });
    case "REFUSED":
      return t("commitments.history.refused", { city: whom });
    case "ASSIGNED":
      return about
        ? t("commitments.history.assigned", { person: whom })
        : t("commitments.history.unassigned");
    case "OWNERS_SET":
      return t("commitments.history.ownersSet", { cities: whom });
    case "OFFERED":
      return t("commitments.history.offered", { city: whom });
    case "TAKEN_OVER":
      return t("commitments.history.takenOver", { city: whom });
    case "OFFER_DECLINED":
      return t("commitments.history.offerDeclined", { city: whom });
    case "OFFER_WITHDRAWN":
      return t("commitments.history.offerWithdrawn", { city: whom });
  }
}

function reportInWords(status: StepTaken["status"], dueOn: Date | null): string {
  return status === "POSTPONED" && dueOn
    ? t("commitments.history.postponedTo", { day: dateInWords(dueOn) })
    : t(`commitments.history.${status}`);
}

/** "Fünf Vereinbarungen seit 2022, offene zuerst; eine davon noch unter Vorbehalt": all of a circle, or some of them. */
export function captionOf(
  { commitments: all }: Pick<CircleCommitments, "commitments">,
  { commitments: shown }: Pick<CircleCommitments, "commitments">,
): string {
  const year = String(Math.min(...all.map(({ agreedOn }) => agreedOn.getUTCFullYear())));
  const count = all.length;
  const caption =
    shown.length === count
      ? t("commitments.caption", { count, year })
      : t("commitments.captionSome", { shown: shown.length, count, year });
  const waiting = shown.filter(
    ({ proviso, status }) => proviso && isOpen(status) && !isPromised(proviso.standing),
  );
  if (waiting.length === 0) return caption;
  const provisional = t("commitments.provisional", { count: waiting.length });
  return t("commitments.captionWith", { caption, provisional });
}
