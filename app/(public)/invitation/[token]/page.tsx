import type { Metadata } from "next";
import { ClosedInvitation, UnknownInvitation } from "@/components/attendances/closed-invitation";
import { GuestInvitation } from "@/components/attendances/guest-invitation";
import { ReminderForm } from "@/components/reminders/reminder-form";
import { choiceFrom } from "@/lib/attendances/choice";
import { findInvitation } from "@/lib/attendances/queries";
import { isAnswerable } from "@/lib/attendances/rules";
import { t } from "@/lib/i18n/words";
import { KINDS_OF_INVITED } from "@/lib/reminders/rules";
import { answerByLinkAction, setRemindersByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("attendances.guest.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type InvitationPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Record<"answer" | "sent" | "saved", string | string[] | undefined>>;
};

export default async function InvitationPage({ params, searchParams }: InvitationPageProps) {
  const [{ token }, asked] = [await params, await searchParams];
  const now = new Date();
  const invitation = await findInvitation(token, now);
  if (!invitation) return <UnknownInvitation />;
  return (
    <>
      {isAnswerable(invitation.meeting, now) ? (
        <GuestInvitation
          invitation={invitation}
          token={token}
          action={answerByLinkAction}
          chosen={choiceFrom(asked.answer)}
          sent={asked.sent === "1"}
        />
      ) : (
        <ClosedInvitation meeting={invitation.meeting} now={now} />
      )}
      <ReminderForm
        action={setRemindersByLinkAction}
        kinds={KINDS_OF_INVITED}
        person={invitation.official}
        token={token}
        saved={asked.saved === "reminders"}
      />
    </>
  );
}
