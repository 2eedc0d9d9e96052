import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

type FeedAddressProps = { id: string; feed: { address: string; createdAt: Date } };

/** The secret address, to be copied or opened. */
export function FeedAddress({ id, feed }: FeedAddressProps) {
  const { address, createdAt } = feed;
  return (
    <Section id={id} title={t("feeds.page.address")} gap={16} className="max-w-measure">
      <p>{t("feeds.page.secret")}</p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={`${id}-feld`}>
          {t("feeds.page.label")}
        </label>
        <p className="kern-hint" id={`${id}-feld-hint`}>
          {t("feeds.page.addressHint")}
        </p>
        <input
          className="kern-form-input__input"
          id={`${id}-feld`}
          type="text"
          readOnly
          autoComplete="off"
          spellCheck={false}
          value={address}
          aria-describedby={`${id}-feld-hint`}
        />
      </div>
      <div>
        <ButtonLink kind="primary" href={address.replace(/^https?:/, "webcal:")}>
          {t("feeds.page.subscribe")}
        </ButtonLink>
      </div>
      <p className="text-quiet">{t("feeds.page.subscribeHint")}</p>
      <p className="text-quiet">{t("feeds.page.since", { date: shortDate(createdAt) })}</p>
    </Section>
  );
}
