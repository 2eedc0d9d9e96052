import type { Metadata } from "next";
import { GuestCall, UnknownCall } from "@/components/calls/guest-call";
import { findLinkedCall } from "@/lib/calls/queries";
import { t } from "@/lib/i18n/words";
import { answerCallByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("calls.guest.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type GuestCallPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export default async function GuestCallPage({ params, searchParams }: GuestCallPageProps) {
  const [{ token }, asked] = [await params, await searchParams];
  const call = await findLinkedCall(token, new Date());
  if (!call) return <UnknownCall />;
  return (
    <GuestCall
      call={call}
      token={token}
      action={answerCallByLinkAction}
      sent={asked.sent === "1"}
    />
  );
}
