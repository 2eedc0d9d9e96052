import { Note } from "@/components/ui/note";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

type ContactDueProps = { slug: string; city: string; askedAt: Date };

/** Tells a town hall on its city's page that its confirmation is awaited. */
export function ContactDue({ slug, city, askedAt }: ContactDueProps) {
  return (
    <Note kind="mine">
      <p>{t("contacts.due.text", { city, day: shortDate(askedAt) })}</p>
      <p>
        <a href={`/cities/${slug}/contact`}>{t("contacts.due.link")}</a>
      </p>
    </Note>
  );
}
