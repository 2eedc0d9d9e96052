import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n/words";
import { parameter, type SearchParams } from "../parameters";

export const metadata: Metadata = { title: t("signIn.refused.title"), robots: { index: false } };

export default async function RefusedPage({ searchParams }: { searchParams: SearchParams }) {
  const wanted = await parameter(searchParams, "reason");
  const reason = REASONS.find((one) => one === wanted) ?? "failed";

  return (
    <Stack gap={32}>
      <PageHead title={t("signIn.refused.title")} lede={t(`signIn.refused.reason.${reason}`)} />
      <p className="max-w-measure">{t("signIn.refused.kept")}</p>
      <ButtonLink kind="primary" href="/sign-in">
        {t("signIn.refused.again")}
      </ButtonLink>
    </Stack>
  );
}

const REASONS = ["notVerified", "unknown", "otherIdentity", "failed"] as const;
