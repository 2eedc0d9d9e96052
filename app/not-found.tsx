import type { Metadata } from "next";
import { PageFrame } from "@/components/layout/page-frame";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("layout.notFound.title") };

export default function NotFoundPage() {
  return (
    <PageFrame>
      <PageHead title={t("layout.notFound.title")} lede={t("layout.notFound.lede")} />
      <Stack gap={24} className="max-w-measure">
        <p>{t("layout.notFound.checkAddress")}</p>
        <p>{t("layout.notFound.signInAgain")}</p>
        <Acts>
          <ButtonLink href="/" kind="primary">
            {t("layout.notFound.toStart")}
          </ButtonLink>
        </Acts>
      </Stack>
    </PageFrame>
  );
}
