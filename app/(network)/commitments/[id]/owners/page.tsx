import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DoneDesk } from "@/components/commitments/done-desk";
import { OwnersForm } from "@/components/commitments/owners-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { isOpen } from "@/lib/commitments/rules";
import { t } from "@/lib/i18n/words";
import { loadHandsDesk } from "../desk";
import { setOwnersAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { desk } = await loadHandsDesk((await params).id);
  return { title: t("commitments.ownersForm.titleOf", { title: desk.title }) };
}

export default async function OwnersPage({ params }: Props) {
  const { actor, desk } = await loadHandsDesk((await params).id);
  if (!can(actor, "commitment.setOwners", desk)) notFound();
  return (
    <>
      <PageHead
        back={{ href: `/commitments/${desk.id}`, label: t("commitments.hands.back") }}
        preline={desk.title}
        title={t("commitments.ownersForm.title")}
        lede={t("commitments.ownersForm.lede")}
      />
      {isOpen(desk.status) ? <OwnersForm action={setOwnersAction} desk={desk} /> : <DoneDesk />}
    </>
  );
}
