import { Pager } from "@/components/ui/pager";
import { t } from "@/lib/i18n/words";

type AccountPagerProps = { words: string; page: number; pages: number };

/** Leads through the accounts and keeps what was looked for. */
export function AccountPager({ words, page, pages }: AccountPagerProps) {
  if (pages === 1) return null;
  const to = (target: number) =>
    `/accounts?${new URLSearchParams({ ...(words ? { q: words } : {}), page: String(target) })}`;
  return (
    <Pager
      label={t("accounts.pager")}
      position={t("accounts.position", { page, pages })}
      previous={page > 1 ? { href: to(page - 1), label: t("accounts.previous") } : undefined}
      next={page < pages ? { href: to(page + 1), label: t("accounts.next") } : undefined}
    />
  );
}
