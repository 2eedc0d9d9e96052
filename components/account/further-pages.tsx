import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { type Actor, holds, homeCitiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { t } from "@/lib/i18n/words";

/** Pages that are needed now and then, and stand in no navigation. */
export function FurtherPages({ id, actor }: { id: string; actor: Actor }) {
  const keepsBlockedTimes = homeCitiesOf(actor).length > 0;
  const readsFigures = can(actor, "figures.read", null);
  const isOffice = holds(actor, "PROGRAMME_OFFICE");
  return (
    <Section id={id} title={t("account.further.title")}>
      <Lines>
        <Line>
          <LineTitle href="/account/calendar">{t("feeds.page.title")}</LineTitle>
          <p>{t("account.further.calendar")}</p>
        </Line>
        <Line>
          <LineTitle href="/account/data">{t("privacy.data.title")}</LineTitle>
          <p>{t("account.further.data")}</p>
        </Line>
        {keepsBlockedTimes ? (
          <Line>
            <LineTitle href="/blocked-times">{t("blockedTimes.title")}</LineTitle>
            <p>{t("account.further.blockedTimes")}</p>
          </Line>
        ) : null}
        <Line>
          <LineTitle href="/spokespersons">{t("accounts.spokespersons.title")}</LineTitle>
          <p>{t("account.further.spokespersons")}</p>
        </Line>
        {readsFigures && !isOffice ? (
          <Line>
            <LineTitle href="/figures">{t("figures.steering.title")}</LineTitle>
            <p>{t("account.further.figures")}</p>
          </Line>
        ) : null}
        <Line>
          <LineTitle href="/elections">{t("elections.title")}</LineTitle>
          <p>{t("account.further.elections")}</p>
        </Line>
        {isOffice ? (
          <Line>
            <LineTitle href="/office">{t("office.title")}</LineTitle>
            <p>{t("account.further.office")}</p>
          </Line>
        ) : null}
      </Lines>
    </Section>
  );
}
