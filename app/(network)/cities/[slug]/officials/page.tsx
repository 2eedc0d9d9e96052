import type { Metadata } from "next";
import { OfficialList } from "@/components/officials/official-list";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { t } from "@/lib/i18n/words";
import { calendarDay } from "@/lib/time";
import { loadOfficials } from "./load";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

const DONE = ["entered", "edited", "succeeded"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { city } = await loadOfficials((await params).slug);
  return { title: t("officials.titleIn", { city: city.name }) };
}

export default async function OfficialsPage({ params, searchParams }: Props) {
  const { actor, city } = await loadOfficials((await params).slug);
  const asked = (await searchParams).done;
  const done = DONE.find((one) => one === asked);
  return (
    <>
      <PageHead
        back={{ href: `/cities/${city.slug}`, label: t("officials.back", { city: city.name }) }}
        preline={city.name}
        title={t("officials.title")}
        lede={t("officials.lede")}
        action={
          <ButtonLink href={`/cities/${city.slug}/officials/new`} kind="primary">
            {t("officials.enter")}
          </ButtonLink>
        }
      />
      {done ? <p role="status">{t(`officials.done.${done}`)}</p> : null}
      <OfficialList
        city={city}
        today={calendarDay(new Date())}
        mayInvite={can(actor, "account.invite", null)}
      />
    </>
  );
}
