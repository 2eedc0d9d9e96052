import { Pager } from "@/components/ui/pager";
import type { ResponseFilter } from "@/lib/appeals/rules";
import { t } from "@/lib/i18n/words";

type ResponsePagerProps = { slug: string; filter: ResponseFilter; pages: number };

/** Leads through the table and keeps what was chosen. */
export function ResponsePager({ slug, filter, pages }: ResponsePagerProps) {
  if (pages === 1) return null;
  const { status, federalState, page } = filter;
  const to = (target: number) => {
    const query = new URLSearchParams({
      ...(status ? { status } : {}),
      ...(federalState ? { state: federalState } : {}),
      page: String(target),
    });
    return `/appeals/${slug}/responses?${query}#staedte`;
  };
  return (
    <Pager
      label={t("appeals.responses.pager")}
      position={t("appeals.responses.position", { page, pages })}
      {...(page > 1
        ? { previous: { href: to(page - 1), label: t("appeals.responses.previous") } }
        : {})}
      {...(page < pages
        ? { next: { href: to(page + 1), label: t("appeals.responses.next") } }
        : {})}
    />
  );
}
