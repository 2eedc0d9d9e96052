import type { Metadata } from "next";
import { OfficialForm } from "@/components/officials/official-form";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { enterOfficialAction } from "../../../../officials/actions";
import { loadOfficials } from "../load";

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { title: t("officials.form.new") };

export default async function NewOfficialPage({ params }: Props) {
  const { city } = await loadOfficials((await params).slug);
  return (
    <>
      <PageHead
        back={{
          href: `/cities/${city.slug}/officials`,
          label: t("officials.form.back", { city: city.name }),
        }}
        preline={city.name}
        title={t("officials.form.new")}
        lede={t("officials.form.lede")}
      />
      <OfficialForm action={enterOfficialAction} about={{ cityId: city.id }} />
    </>
  );
}
