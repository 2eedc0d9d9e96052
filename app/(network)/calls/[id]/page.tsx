import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallDesk } from "@/components/calls/call-desk";
import { CallFacts } from "@/components/calls/call-facts";
import { CallHistory } from "@/components/calls/call-history";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { citiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { findCall } from "@/lib/calls/queries";
import { sideOf } from "@/lib/calls/rules";
import { t } from "@/lib/i18n/words";
import { answerCallAction, finishCallAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { call } = await load((await params).id);
  return { title: `${t("calls.guest.title")}: ${call.topic}` };
}

export default async function CallPage({ params, searchParams }: Props) {
  const { call, side } = await load((await params).id);
  const saved = savedInWords((await searchParams).saved);
  return (
    <>
      <PageHead
        back={{ href: "/calls", label: t("calls.new.back") }}
        preline={t("calls.page.preline", { from: call.fromCity.name, to: call.toCity.name })}
        title={call.topic}
      />
      {saved ? (
        <p role="status" className="font-semibold">
          {saved}
        </p>
      ) : null}
      <Columns variant="side">
        <Stack gap={32}>
          <CallFacts call={call} isAsked={side === call.toCityId} />
          <CallHistory steps={call.steps} />
          <p className="max-w-measure text-quiet text-small">{t("calls.page.circleSees")}</p>
        </Stack>
        <CallDesk
          call={call}
          side={side}
          answer={answerCallAction}
          finish={finishCallAction}
          now={new Date()}
        />
      </Columns>
    </>
  );
}

function savedInWords(saved: string | string[] | undefined): string | null {
  if (saved === "sent") return t("calls.page.sent");
  if (saved === "answer") return t("calls.page.saved");
  return saved === "result" ? t("calls.page.finished") : null;
}

// Title and page ask for the same record; it is read once.
const load = cache(async (id: string) => {
  const actor = await requireActor();
  const call = await findCall(actor, id);
  const side = call ? sideOf(call, citiesOf(actor)) : null;
  return call && side ? { call, side } : notFound();
});
