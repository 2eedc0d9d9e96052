import { Pager } from "@/components/ui/pager";
import { t } from "@/lib/i18n/words";

type MailPagerProps = {
  page: number;
  pages: number;
  /** The address up to the number of the page. */
  base: string;
};

/** Nothing while everything fits on one page. */
export function MailPager({ page, pages, base }: MailPagerProps) {
  if (pages === 1) return null;
  return (
    <Pager
      label={t("outbox.watch.pager")}
      position={t("outbox.watch.position", { page, pages })}
      previous={
        page > 1 ? { href: `${base}${page - 1}`, label: t("outbox.watch.newer") } : undefined
      }
      next={
        page < pages ? { href: `${base}${page + 1}`, label: t("outbox.watch.older") } : undefined
      }
    />
  );
}
