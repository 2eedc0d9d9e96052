import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ContactFilter } from "@/components/contacts/contact-filter";
import { ContactTable } from "@/components/contacts/contact-table";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listContacts } from "@/lib/contacts/list-contacts";
import { contactsAsked } from "@/lib/contacts/rules";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("contacts.title") };

type ContactsPageProps = {
  searchParams: Promise<{ state?: string | string[]; page?: string | string[] }>;
};

export default async function ContactsPage({ searchParams }: ContactsPageProps) {
  const actor = await requireActor();
  if (!can(actor, "contact.ask", null)) notFound();
  const filter = contactsAsked(await searchParams);
  const list = await listContacts(actor, filter, new Date());
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("office.title") }}
        title={t("contacts.title")}
        lede={t("contacts.lede")}
      />
      <ContactFilter counts={list.counts} chosen={filter.state} />
      <ContactTable list={list} filter={filter} />
    </>
  );
}
