import { ContactStatus } from "@/components/contacts/contact-status";
import { DataTable } from "@/components/ui/data-table";
import { Pager } from "@/components/ui/pager";
import type { ContactLine, ContactList } from "@/lib/contacts/list-contacts";
import type { ContactFilter } from "@/lib/contacts/rules";
import { whoInWords } from "@/lib/contacts/wording";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

type ContactTableProps = { list: ContactList; filter: ContactFilter };

/** Each city of the network with where its confirmation stands. */
export function ContactTable({ list, filter }: ContactTableProps) {
  if (list.lines.length === 0) return <p>{t("contacts.list.none")}</p>;
  return (
    <>
      <DataTable
        caption={t("contacts.list.caption", { count: list.matched })}
        columns={[
          { label: t("contacts.list.city") },
          { label: t("contacts.list.state") },
          { label: t("contacts.list.since") },
          { label: t("contacts.list.by") },
        ]}
        rows={list.lines.map((line) => ({
          id: line.id,
          cells: [
            <a key="city" href={`/cities/${line.slug}/contact`}>
              {line.name}
            </a>,
            <ContactStatus key="state" state={line.state}>
              {t(`contacts.state.${line.state}`)}
            </ContactStatus>,
            when(line),
            line.last?.answeredAt ? whoInWords(line.last) : t("contacts.list.nothing"),
          ],
        }))}
      />
      <ContactPager list={list} filter={filter} />
    </>
  );
}

function when({ last, isReachable }: ContactLine): string {
  if (!last) return t(isReachable ? "contacts.list.nothing" : "contacts.list.noAddress");
  const { askedAt, remindedAt, answeredAt } = last;
  if (answeredAt) return t("contacts.list.answered", { day: shortDate(answeredAt) });
  const day = shortDate(askedAt);
  return remindedAt
    ? t("contacts.list.reminded", { day, reminded: shortDate(remindedAt) })
    : t("contacts.list.asked", { day });
}

function ContactPager({ list: { page, pages }, filter: { state } }: ContactTableProps) {
  if (pages === 1) return null;
  const to = (target: number) => {
    const query = new URLSearchParams({ ...(state ? { state } : {}), page: String(target) });
    return `/contacts?${query}`;
  };
  return (
    <Pager
      label={t("contacts.list.pager")}
      position={t("contacts.list.position", { page, pages })}
      previous={page > 1 ? { href: to(page - 1), label: t("contacts.list.previous") } : undefined}
      next={page < pages ? { href: to(page + 1), label: t("contacts.list.next") } : undefined}
    />
  );
}
