import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

/** What the calendar shows, before anybody subscribes to it. */
export function FeedContents({ id }: { id: string }) {
  return (
    <Section id={id} title={t("feeds.page.what")} gap={16} className="max-w-measure">
      <ul className="list-disc space-y-2 pl-8">
        <li>{t("feeds.page.meetings")}</li>
        <li>{t("feeds.page.blockers")}</li>
        <li>{t("feeds.page.commitments")}</li>
        <li>{t("feeds.page.calls")}</li>
      </ul>
      <p>{t("feeds.page.noAnswer")}</p>
      <p>{t("feeds.page.today")}</p>
    </Section>
  );
}
