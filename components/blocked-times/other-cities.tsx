import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { CityBlockedTimes } from "@/lib/blocked-times/queries";
import { blockedTimeInWords } from "@/lib/blocked-times/wording";
import { t } from "@/lib/i18n/words";

/** What the other cities of the circle have blocked, to be read only. */
export function OtherCities({ cities }: { cities: readonly CityBlockedTimes[] }) {
  return (
    <Section id="andere" title={t("blockedTimes.others")}>
      <p>{t("blockedTimes.othersText")}</p>
      <Facts
        facts={cities.map(({ name, blockedTimes }) => ({
          term: name,
          description:
            blockedTimes.length === 0
              ? t("blockedTimes.noneOthers")
              : blockedTimes.map((blocked) => (
                  <span className="block" key={blocked.id}>
                    {blockedTimeInWords(blocked)}
                  </span>
                )),
        }))}
      />
    </Section>
  );
}
