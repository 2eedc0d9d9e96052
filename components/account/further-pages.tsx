import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { type Actor, homeCitiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { t } from "@/lib/i18n/words";

/** Pages that are needed now and then, and stand in no navigation. */
export function FurtherPages({ id, actor }: { id: string; actor: Actor }) {
  const keepsBlockedTimes = homeCitiesOf(actor).length > 0;
  const replacesHolidays = can(actor, "holidays.replace", null);
  return (
    <Section id={id} title={t("account.further.title")}>
      <Lines>
        <Line>
          <LineTitle href="/account/calendar">{t("feeds.page.title")}</LineTitle>
          <p>{t("account.further.calendar")}</p>
        </Line>
        {keepsBlockedTimes ? (
          <Line>
            <LineTitle href="/blocked-times">{t("blockedTimes.title")}</LineTitle>
            <p>{t("account.further.blockedTimes")}</p>
          </Line>
        ) : null}
        {replacesHolidays ? (
          <Line>
            <LineTitle href="/holidays">{t("holidays.title")}</LineTitle>
            <p>{t("account.further.holidays")}</p>
          </Line>
        ) : null}
      </Lines>
    </Section>
  );
}
