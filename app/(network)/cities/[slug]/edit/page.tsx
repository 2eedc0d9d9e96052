import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditForm } from "@/components/cities/edit-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { findMembership } from "@/lib/memberships/queries";
import { editCityAction } from "./actions";

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { title: t("cities.edit.title") };

export default async function EditCityPage({ params }: Props) {
  const actor = await requireActor();
  const city = await findMembership(actor, (await params).slug, new Date());
  if (!city || !can(actor, "city.edit", { cityId: city.id })) notFound();
  return (
    <>
      <PageHead
        back={{ href: `/cities/${city.slug}`, label: t("cities.edit.back") }}
        preline={city.name}
        title={t("cities.edit.title")}
        lede={t("cities.edit.lede")}
      />
      <EditForm action={editCityAction} city={city} />
    </>
  );
}
