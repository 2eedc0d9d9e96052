import type { Metadata } from "next";
import { LinkedPerson, UnknownPerson } from "@/components/privacy/linked-person";
import { t } from "@/lib/i18n/words";
import { readLinkedData } from "@/lib/privacy/read-export";
import { toSections } from "@/lib/privacy/sections";
import { correctByLinkAction, eraseByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("privacy.link.title"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type LinkedPersonPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ sent?: string | string[] }>;
};

export default async function LinkedPersonPage({ params, searchParams }: LinkedPersonPageProps) {
  const [{ token }, { sent }] = [await params, await searchParams];
  const found = await readLinkedData(token);
  if (!found) return <UnknownPerson />;
  return (
    <LinkedPerson
      token={token}
      sections={toSections(found.belongings)}
      hasAccount={found.hasAccount}
      sent={sent === "1"}
      correct={correctByLinkAction}
      erase={eraseByLinkAction}
    />
  );
}
