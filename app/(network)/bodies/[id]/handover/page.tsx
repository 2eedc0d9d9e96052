import type { Metadata } from "next";
import { z } from "zod";
import { HandoverForm, WaitingTable } from "@/components/bodies/handover";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { listWaitingWork } from "@/lib/bodies/read-waiting-work";
import { t } from "@/lib/i18n/words";
import { loadBody } from "../load";
import { handOverBodyAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export const metadata: Metadata = { title: t("bodies.handover.title") };

const what = z.enum(["carrier", "handedOver"]).nullable().catch(null);

export default async function HandoverPage({ params, searchParams }: Props) {
  const { actor, city, body } = await loadBody((await params).id);
  const work = await listWaitingWork(actor, city.cityId, new Date());
  const saved = what.parse((await searchParams).saved ?? null);
  return (
    <>
      <PageHead
        back={{ href: `/cities/${city.slug}/bodies`, label: t("bodies.backToBodies") }}
        preline={body.name}
        title={t("bodies.handover.title")}
        lede={t("bodies.handover.lede", { city: city.name })}
      />
      {saved ? (
        <p role="status" className="max-w-measure">
          {t(`bodies.saved.${saved}`)}
        </p>
      ) : null}
      <div className="stack w-full gap-6">
        <WaitingTable work={work} />
        <HandoverForm
          action={handOverBodyAction}
          body={body}
          invites={can(actor, "account.invite", null)}
        />
      </div>
    </>
  );
}
