import { type Actor, citiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { Refused } from "@/lib/errors";
import { enumerate, t } from "@/lib/i18n/words";
import { fullName, initialAndFamilyName } from "@/lib/people/names";
import { dateInWords } from "@/lib/time";
import type { CommitmentStatus } from "@/prisma/generated/enums";

/** Achieved and abandoned ones are done; what is planned, in progress or postponed is still open. */
export function isOpen(status: CommitmentStatus): boolean {
  return status !== "ACHIEVED" && status !== "ABANDONED";
}

type Sortable = { status: CommitmentStatus; dueOn: Date | null; agreedOn: Date };

/** Open ones first, the nearest day before later ones and those without a day; then the done ones, the latest first. */
export function inReadingOrder<One extends Sortable>(commitments: readonly One[]): One[] {
  return commitments.toSorted((a, b) => {
    const openFirst = Number(isOpen(b.status)) - Number(isOpen(a.status));
    if (openFirst !== 0) return openFirst;
    return isOpen(a.status) ? dueTime(a) - dueTime(b) : dueTime(b) - dueTime(a);
  });
}

function dueTime({ status, dueOn, agreedOn }: Sortable): number {
  if (dueOn) return dueOn.getTime();
  return isOpen(status) ? Number.MAX_SAFE_INTEGER : agreedOn.getTime();
}

/** "alle vier Städte", "beide Städte", "Gardelegen und Lemgo"; no owners mean the whole circle. */
export function ownersInWords(owners: readonly string[], circleSize: number): string {
  if (owners.length === 0 || (owners.length === circleSize && circleSize > 1)) {
    return t("commitments.wholeCircle", { count: circleSize });
  }
  return enumerate(owners.toSorted((a, b) => a.localeCompare(b, "de")));
}

/** "8. Dezember 2026"; "ohne Termin" where no day was agreed. */
export function dueInWords(dueOn: Date | null): string {
  return dueOn ? dateInWords(dueOn) : t("commitments.noDay");
}

/** A day that is to come must not lie before the one it counts from. */
export function assertNotBefore(dueOn: Date | null, from: Date): void {
  if (dueOn && dueOn < from) throw new Refused("inThePast");
}

type Reporter = {
  givenName: string;
  familyName: string;
  /** "Oberbürgermeister"; null for somebody without an office. */
  officeTitle: string | null;
};

/** "Eingetragen von A. Kleefeldt im Auftrag von Oberbürgermeister Sieler"; a mayor is named with the office, nobody when it came by link. */
export function enteredBy(reporter: Reporter | null, onBehalfOf: string | null): string {
  if (!reporter) {
    return onBehalfOf
      ? t("commitments.history.enteredByLinkOnBehalf", { principal: onBehalfOf })
      : t("commitments.history.enteredByLink");
  }
  const short = initialAndFamilyName(reporter);
  if (onBehalfOf)
    return t("commitments.history.enteredOnBehalf", { person: short, principal: onBehalfOf });
  const person = reporter.officeTitle ? `${reporter.officeTitle} ${fullName(reporter)}` : short;
  return t("commitments.history.enteredBy", { person });
}

/** Of the cities that own an agreement, those whose officials the actor may name as responsible. */
export function citiesToNameFrom(
  actor: Actor,
  { circleId, owners }: { circleId: string | null; owners: readonly { id: string }[] },
): string[] {
  const ids = owners.map(({ id }) => id);
  if (can(actor, "commitment.setOwners", { circleId })) return ids;
  const own = citiesOf(actor);
  return ids.filter((id) => own.includes(id));
}
