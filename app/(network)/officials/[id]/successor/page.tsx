import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OpenMatters } from "@/components/officials/open-matters";
import { SuccessorForm } from "@/components/officials/successor-form";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { t } from "@/lib/i18n/words";
import { listOpenMatters } from "@/lib/officials/queries";
import { officeAndName } from "@/lib/people/names";
import { nameSuccessorAction } from "../../actions";
import { loadOfficial } from "../load";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: t("officials.succession.title") };

export default async function SuccessorPage({ params }: Props) {
  const { actor, official } = await loadOfficial((await params).id);
  const { city } = official;
  if (official.successor) notFound();
  const name = officeAndName(official, city.name);
  const ends = can(actor, "mandate.end", null);
  return (
    <>
      <PageHead
        back={{
          href: `/cities/${city.slug}/officials`,
          label: t("officials.form.back", { city: city.name }),
        }}
        preline={city.name}
        title={t("officials.succession.title")}
        lede={t("officials.succession.lede", { name })}
      />
      <Columns variant="halves">
        <SuccessorForm action={nameSuccessorAction} official={official} />
        <OpenMatters
          matters={await listOpenMatters(official.id, new Date())}
          mandate={official.userId ? { name, ends } : null}
        />
      </Columns>
    </>
  );
}
