import type { Metadata } from "next";
import { ClosedInvitation, UnknownInvitation } from "@/components/attendances/closed-invitation";
import { GuestInvitation } from "@/components/attendances/guest-invitation";
import { choiceFrom } from "@/lib/attendances/choice";
import { findInvitation } from "@/lib/attendances/queries";
import { isAnswerable } from "@/lib/attendances/rules";
import { t } from "@/lib/i18n/words";
import { answerByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("attendances.guest.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type InvitationPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ answer?: string | string[]; sent?: string | string[] }>;
};

export default async function InvitationPage({ params, searchParams }: InvitationPageProps) {
  const [{ token }, asked] = [await params, await searchParams];
  const now = new Date();
  const invitation = await findInvitation(token, now);
  if (!invitation) return <UnknownInvitation />;
  if (!isAnswerable(invitation.meeting, now)) {
    return <ClosedInvitation meeting={invitation.meeting} now={now} />;
  }
  return (
    <GuestInvitation
      invitation={invitation}
      token={token}
      action={answerByLinkAction}
      chosen={choiceFrom(asked.answer)}
      sent={asked.sent === "1"}
    />
  );
}
