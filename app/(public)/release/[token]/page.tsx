import type { Metadata } from "next";
import { ReleaseToDecide, UnknownRelease } from "@/components/releases/release-view";
import { t } from "@/lib/i18n/words";
import { findLinkedRelease } from "@/lib/releases/queries";
import { decideByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("releases.page.kind"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type GuestReleasePageProps = { params: Promise<{ token: string }> };

export default async function GuestReleasePage({ params }: GuestReleasePageProps) {
  const { token } = await params;
  const release = await findLinkedRelease(token, new Date());
  if (!release) return <UnknownRelease />;
  const subject = { name: "token", value: token } as const;
  return (
    <ReleaseToDecide
      release={release}
      form={{ action: decideByLinkAction, subject }}
      picture={`/release/${encodeURIComponent(token)}/picture`}
    />
  );
}
