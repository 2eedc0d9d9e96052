import type { Metadata } from "next";
import { JoinCard, TakenInvitation, UnknownInvitation } from "@/components/accounts/join-card";
import { findLinkedInvitation } from "@/lib/accounts/queries";
import { t } from "@/lib/i18n/words";
import { joinByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("accounts.join.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await findLinkedInvitation(token, new Date());
  if (!invitation) return <UnknownInvitation />;
  if (invitation.isTaken) return <TakenInvitation />;
  return <JoinCard invitation={invitation} token={token} action={joinByLinkAction} />;
}
