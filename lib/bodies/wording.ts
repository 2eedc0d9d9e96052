import type { CarrierPeriod, WaitingWork } from "@/lib/bodies/views";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

/** "Treffen: Quartett im Herbst, 17. März 2027". */
export function workInWords({ kind, title, day }: WaitingWork[number]): string {
  const what = t("bodies.work.line", { kind: t(`bodies.work.${kind}`), title });
  return day ? t("bodies.work.withDay", { what, day: dateInWords(day) }) : what;
}

/** "1. Januar 2021 bis 30. Juni 2025"; a bound that nobody knows stays out. The end is the first day without it. */
export function periodInWords({
  startedOn,
  endedOn,
}: Pick<CarrierPeriod, "startedOn" | "endedOn">): string {
  if (startedOn && endedOn)
    return t("bodies.period.both", { from: dateInWords(startedOn), until: dateInWords(endedOn) });
  if (startedOn) return t("bodies.period.since", { from: dateInWords(startedOn) });
  if (endedOn) return t("bodies.period.until", { until: dateInWords(endedOn) });
  return t("bodies.period.unknown");
}
