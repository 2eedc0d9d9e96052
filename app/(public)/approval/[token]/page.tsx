import type { Metadata } from "next";
import { GuestApproval, UnknownApproval } from "@/components/minutes/guest-approval";
import { ReminderForm } from "@/components/reminders/reminder-form";
import { t } from "@/lib/i18n/words";
import { partsOf } from "@/lib/minutes/parts";
import { findLinkedMinutes } from "@/lib/minutes/queries";
import { KINDS_OF_INVITED } from "@/lib/reminders/rules";
import { approveByLinkAction, proposeByLinkAction, setRemindersByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("minutes.guest.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type ApprovalPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<Partial<Record<"sent" | "saved" | "part", string | string[]>>>;
};

const actions = { approve: approveByLinkAction, propose: proposeByLinkAction };

export default async function ApprovalPage({ params, searchParams }: ApprovalPageProps) {
  const [{ token }, asked] = [await params, await searchParams];
  const linked = await findLinkedMinutes(token, new Date());
  if (!linked) return <UnknownApproval />;
  const { minutes, head } = linked;
  const sent = asked.sent === "approved" || asked.sent === "proposed" ? asked.sent : null;
  return (
    <>
      <GuestApproval
        linked={linked}
        token={token}
        actions={actions}
        part={partsOf(minutes.content).find(({ part }) => part === asked.part) ?? null}
        sent={sent}
      />
      {head && !minutes.lockedAt ? (
        <ReminderForm
          action={setRemindersByLinkAction}
          kinds={KINDS_OF_INVITED}
          person={head}
          token={token}
          saved={asked.saved === "reminders"}
        />
      ) : null}
    </>
  );
}
