import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";
import { stateOf } from "@/lib/releases/rules";
import type { DecidedView } from "@/lib/releases/views";
import { stamp } from "@/lib/time";

/** "freigegeben", "wartet auf Freigabe", "noch nicht gefragt". */
export function stateInWords(release: DecidedView | undefined): string {
  return t(`releases.state.${stateOf(release)}`);
}

/** "von H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, 10. Dezember, 9:12 Uhr"; "gefragt am 9. Dezember, 16:40 Uhr". */
export function howInWords(release: DecidedView): string {
  const { releasedAt, refusedAt, askedAt, remindedAt, onBehalfOf } = release;
  const decidedAt = releasedAt ?? refusedAt;
  if (!decidedAt) {
    if (remindedAt) return t("releases.how.reminded", { moment: stamp(remindedAt) });
    return t("releases.how.asked", { moment: stamp(askedAt) });
  }
  const person = deciderOf(release);
  const moment = stamp(decidedAt);
  if (onBehalfOf) return t("releases.how.onBehalf", { person, principal: onBehalfOf, moment });
  return t("releases.how.by", { person, moment });
}

function deciderOf({ decidedBy, decidedByName }: DecidedView): string {
  return decidedBy ? initialAndFamilyName(decidedBy) : (decidedByName ?? "");
}
