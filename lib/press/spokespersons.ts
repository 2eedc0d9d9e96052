import { t } from "@/lib/i18n/words";
import type { PressFacts, PressSpokesperson } from "@/lib/press/facts";
import { placesAfter } from "@/lib/press/places";
import { asSentences, quoted } from "@/lib/press/sentences";

/** That a spokesperson was just elected again, and the appeal to all town halls. */
export function spokespersonInWords(
  spokesperson: PressSpokesperson,
  { network, topics }: Pick<PressFacts, "network" | "topics">,
): string[] {
  const { familyName, salutation, isJustReElected, appeal } = spokesperson;
  const isNamed = topics.some(({ text }) => text.includes(spokesperson.name));
  const gender = salutation ?? "other";
  const name = introduced({ ...spokesperson, ...(isNamed ? { name: familyName } : {}) });
  const who = isJustReElected
    ? t("press.draft.spokesperson.again", { gender, family: familyName })
    : name;
  return [
    ...(isJustReElected
      ? [t("press.draft.spokesperson.reElected", { gender, name, network: network.name })]
      : []),
    ...(appeal
      ? [
          t("press.draft.spokesperson.appeal", {
            who,
            network: network.name,
            title: quoted(appeal.title),
            callToAction: quoted(asSentences(appeal.callToAction)),
          }),
        ]
      : []),
  ];
}

function introduced({ name, salutation, city }: PressSpokesperson): string {
  if (!city) return name;
  const place = placesAfter("in", [city]);
  return t("press.draft.spokesperson.known", { name, gender: salutation ?? "other", place });
}
