import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

/** Where the calendar subscription is to be found from the account. */
export function FeedSection({ id }: { id: string }) {
  return (
    <Section id={id} title={t("feeds.account.title")} gap={16}>
      <p className="max-w-measure">{t("feeds.account.text")}</p>
      <div>
        <ButtonLink href="/account/calendar">{t("feeds.account.link")}</ButtonLink>
      </div>
    </Section>
  );
}
