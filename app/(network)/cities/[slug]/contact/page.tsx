import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CheckHistory } from "@/components/contacts/check-history";
import { ContactDesk } from "@/components/contacts/contact-desk";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCityContact } from "@/lib/contacts/queries";
import { t } from "@/lib/i18n/words";
import { answerContactAction, askCityAction, settleContactAction } from "./actions";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export const metadata: Metadata = { title: t("contacts.guest.title") };

const what = z.enum(["answered", "asked", "settled"]).nullable().catch(null);

export default async function CityContactPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const city = await findCityContact(actor, (await params).slug, new Date());
  if (!city) notFound();
  const { sheet, checks } = city;
  const saved = what.parse((await searchParams).saved ?? null);
  return (
    <>
      <PageHead
        back={{ href: `/cities/${sheet.slug}`, label: t("contacts.back") }}
        preline={sheet.name}
        title={t("contacts.heading")}
        lede={t("contacts.desk.lede")}
      />
      {saved ? <p role="status">{t(`contacts.desk.saved.${saved}`)}</p> : null}
      <ContactDesk
        {...city}
        may={{
          answer: can(actor, "contact.answer", { cityId: sheet.id }),
          keep: can(actor, "contact.ask", null),
        }}
        actions={{ answer: answerContactAction, ask: askCityAction, settle: settleContactAction }}
      />
      <CheckHistory checks={checks} />
    </>
  );
}
