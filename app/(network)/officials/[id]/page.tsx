import type { Metadata } from "next";
import { OfficialForm } from "@/components/officials/official-form";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { officeAndName } from "@/lib/people/names";
import { editOfficialAction } from "../actions";
import { loadOfficial } from "./load";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: t("officials.form.edit") };

export default async function EditOfficialPage({ params }: Props) {
  const { official } = await loadOfficial((await params).id);
  const { city } = official;
  return (
    <>
      <PageHead
        back={{
          href: `/cities/${city.slug}/officials`,
          label: t("officials.form.back", { city: city.name }),
        }}
        preline={t("officials.form.edit")}
        title={officeAndName(official, city.name)}
      />
      <OfficialForm action={editOfficialAction} about={{ official }} />
    </>
  );
}
