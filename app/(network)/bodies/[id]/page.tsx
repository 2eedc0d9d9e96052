import type { Metadata } from "next";
import { CarrierForm, EndForm, RenameForm } from "@/components/bodies/body-forms";
import { CarrierTimeline } from "@/components/bodies/carrier-timeline";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { calendarDay } from "@/lib/time";
import { changeCarrierAction, endBodyAction, renameBodyAction } from "./actions";
import { loadBody } from "./load";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { body } = await loadBody((await params).id);
  return { title: t("bodies.edit", { body: body.name }) };
}

export default async function BodyPage({ params }: Props) {
  const { city, body } = await loadBody((await params).id);
  const edited = { id: body.id, name: body.name, version: city.version };
  return (
    <>
      <PageHead
        back={{ href: `/cities/${city.slug}/bodies`, label: t("bodies.backToBodies") }}
        preline={city.name}
        title={body.name}
      />
      <CarrierTimeline body={body} today={calendarDay(new Date())} />
      <CarrierForm action={changeCarrierAction} body={edited} />
      <RenameForm action={renameBodyAction} body={edited} />
      <EndForm action={endBodyAction} body={edited} />
    </>
  );
}
