import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { MailText } from "@/components/outbox/mail-text";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";
import { isMailboxOpen, readMailFile } from "@/lib/outbox/read-mailbox";
import { longMoment } from "@/lib/time";

type MailPageProps = { params: Promise<{ id: string }> };

const findMail = cache(async (id: string) => (isMailboxOpen() ? readMailFile(id) : null));

export async function generateMetadata({ params }: MailPageProps): Promise<Metadata> {
  const mail = await findMail((await params).id);
  return { title: mail?.subject ?? t("outbox.mailbox.title"), robots: { index: false } };
}

export default async function MailPage({ params }: MailPageProps) {
  const mail = await findMail((await params).id);
  if (!mail) notFound();
  const facts = [
    { term: t("outbox.mailbox.recipient"), description: mail.to },
    { term: t("outbox.mailbox.writtenAt"), description: longMoment(new Date(mail.writtenAt)) },
  ];

  return (
    <>
      <PageHead title={mail.subject} back={{ href: "/mailbox", label: t("outbox.mailbox.back") }} />
      <Facts facts={facts} />
      <Section id="text" title={t("outbox.mailbox.text")}>
        <MailText text={mail.text} publicAddress={env().NEXTAUTH_URL} />
        {mail.calendar ? (
          <p>
            <ButtonLink href={`/mailbox/${mail.id}/calendar.ics`}>
              {t("outbox.mailbox.calendar")}
            </ButtonLink>
          </p>
        ) : null}
      </Section>
    </>
  );
}
