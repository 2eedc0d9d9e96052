import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { CodeForm } from "@/components/sign-in/code-form";
import { Card } from "@/components/ui/card";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { safePath } from "@/lib/auth/safe-path";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";
import { confirmByCodeAction } from "../actions";
import { parameter, type SearchParams } from "../parameters";

export const metadata: Metadata = { title: t("signIn.sent.title"), robots: { index: false } };

export default async function SentPage({ searchParams }: { searchParams: SearchParams }) {
  const request = await parameter(searchParams, "request");
  const next = safePath(await parameter(searchParams, "next"));
  if (!z.uuid().safeParse(request).success) redirect("/sign-in");
  const { DEMO, SMTP_URL } = env();

  return (
    <Columns variant="wide" align="center">
      <Stack gap={32}>
        <PageHead title={t("signIn.sent.title")} lede={t("signIn.sent.lede")} />
        <p className="max-w-measure">{t("signIn.sent.how")}</p>
        {DEMO && !SMTP_URL ? <DemoMails /> : null}
        <CodeForm action={confirmByCodeAction} request={request} next={next} />
      </Stack>
      <Card warm small>
        <Stack gap={8}>
          <h2 className="kern-heading-small">{t("signIn.sent.nothingTitle")}</h2>
          <p>{t("signIn.sent.nothing")}</p>
          <a href={`/sign-in?next=${encodeURIComponent(next)}`}>{t("signIn.sent.again")}</a>
        </Stack>
      </Card>
    </Columns>
  );
}

function DemoMails() {
  return (
    <p className="max-w-measure">
      {t.rich("signIn.demoMails", { link: (words) => <a href="/mailbox">{words}</a> })}
    </p>
  );
}
