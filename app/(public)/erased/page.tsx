import type { Metadata } from "next";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("privacy.erased.title"), robots: { index: false } };

export default function ErasedPage() {
  return (
    <>
      <PageHead title={t("privacy.erased.title")} lede={t("privacy.erased.lede")} />
      <p className="max-w-measure">{t("privacy.erased.text")}</p>
    </>
  );
}
