import type { Metadata } from "next";
import { ClosedContactLink, GuestContact } from "@/components/contacts/guest-contact";
import { findLinkedCheck } from "@/lib/contacts/find-linked-check";
import { t } from "@/lib/i18n/words";
import { answerContactByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("contacts.guest.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type GuestContactPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export default async function GuestContactPage({ params, searchParams }: GuestContactPageProps) {
  const [{ token }, { sent }] = [await params, await searchParams];
  const now = new Date();
  const linked = await findLinkedCheck(token, now);
  if (linked?.why !== null) return <ClosedContactLink linked={linked} />;
  return (
    <GuestContact
      linked={linked}
      token={token}
      action={answerContactByLinkAction}
      sent={sent === "1"}
      now={now}
    />
  );
}
