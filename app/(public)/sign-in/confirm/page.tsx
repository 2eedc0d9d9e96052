import type { Metadata } from "next";
import { z } from "zod";
import { ConfirmForm } from "@/components/sign-in/confirm-form";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { safePath } from "@/lib/auth/safe-path";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { findSignInRequest } from "@/lib/sign-in/find-sign-in-request";
import { confirmByLinkAction } from "../actions";
import { parameter, type SearchParams } from "../parameters";

export const metadata: Metadata = { title: t("signIn.confirm.title"), robots: { index: false } };

export default async function ConfirmPage({ searchParams }: { searchParams: SearchParams }) {
  const request = await parameter(searchParams, "request");
  const token = await parameter(searchParams, "token");
  const next = safePath(await parameter(searchParams, "next"));
  const isId = z.uuid().safeParse(request).success;
  const user = isId ? await findSignInRequest(request, token) : null;
  if (!user) return <Gone next={next} />;

  return (
    <Stack gap={32}>
      <PageHead
        title={t("signIn.confirm.heading", { name: fullName(user) ?? "" })}
        lede={t("signIn.confirm.lede")}
      />
      <ConfirmForm action={confirmByLinkAction} request={request} token={token} next={next} />
      <p className="max-w-measure">{t("signIn.confirm.notYou")}</p>
    </Stack>
  );
}

function Gone({ next }: { next: string }) {
  return (
    <Stack gap={32}>
      <PageHead title={t("signIn.confirm.goneTitle")} lede={t("signIn.confirm.goneLede")} />
      <Acts>
        <ButtonLink kind="primary" href={`/sign-in?next=${encodeURIComponent(next)}`}>
          {t("signIn.confirm.again")}
        </ButtonLink>
        <ButtonLink href="/overview">{t("signIn.confirm.toOverview")}</ButtonLink>
      </Acts>
    </Stack>
  );
}
