import type { Metadata } from "next";
import { GuestAppeal, UnknownAppealLink } from "@/components/appeals/guest-appeal";
import { findLinkedResponse } from "@/lib/appeals/find-linked-response";
import { t } from "@/lib/i18n/words";
import { answerAppealByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("appeals.guest.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type GuestAppealPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export default async function GuestAppealPage({ params, searchParams }: GuestAppealPageProps) {
  const [{ token }, { sent }] = [await params, await searchParams];
  const linked = await findLinkedResponse(token, new Date());
  if (!linked) return <UnknownAppealLink />;
  return (
    <GuestAppeal {...linked} token={token} action={answerAppealByLinkAction} sent={sent === "1"} />
  );
}
