import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ProviderForm } from "@/components/sign-in/provider-form";
import { RequestForm } from "@/components/sign-in/request-form";
import { Card } from "@/components/ui/card";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { safePath } from "@/lib/auth/safe-path";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";
import { requestSignInAction } from "./actions";
import { parameter, type SearchParams } from "./parameters";

export const metadata: Metadata = { title: t("signIn.title") };

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const next = safePath(await parameter(searchParams, "next"));
  if (await currentActor()) redirect(next);
  const signedOut = (await parameter(searchParams, "signedOut")) !== "";
  const { OIDC_ISSUER, OIDC_NAME } = env();

  return (
    <Columns variant="wide" align="center">
      <Stack gap={32}>
        <PageHead title={t("signIn.title")} lede={t("signIn.lede")} />
        {signedOut ? <p role="status">{t("signIn.signedOut")}</p> : null}
        <RequestForm action={requestSignInAction} next={next} />
        {OIDC_ISSUER ? <ProviderForm action="/api/auth/signin/oidc" name={OIDC_NAME} /> : null}
      </Stack>
      <Card warm small>
        <Stack gap={8}>
          <h2 className="kern-heading-small">{t("signIn.guestTitle")}</h2>
          <p>{t("signIn.guestText")}</p>
        </Stack>
      </Card>
    </Columns>
  );
}
