import type { Metadata } from "next";
import { LibraryForm } from "@/components/library/library-form";
import { LibraryList } from "@/components/library/library-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns, Sticky } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { homeCitiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { type LibraryParams, readLibrarySearch } from "@/lib/projects/library";
import { listLibrary } from "@/lib/projects/list-library";

type Props = { searchParams: Promise<LibraryParams & { saved?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page } = readLibrarySearch(await searchParams);
  const title = t("library.title");
  return { title: page > 1 ? t("library.pageTitle", { title, page }) : title };
}

export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { saved, ...address } = await searchParams;
  const search = readLibrarySearch(address);
  const library = await listLibrary(actor, search, new Date());
  const writes = homeCitiesOf(actor).length > 0;
  return (
    <>
      <PageHead
        back={{ href: "/cities", label: t("cities.city.back") }}
        preline={t("cities.network")}
        title={t("library.title")}
        lede={t("library.lede")}
        action={writes ? <ButtonLink href="/goals/new">{t("library.newGoal")}</ButtonLink> : null}
      />
      {saved === "withdrawn" ? <p role="status">{t("projects.withdraw.done")}</p> : null}
      <Columns variant="map">
        <Sticky>
          <Section id="finden" title={t("library.search.title")} className="w-full">
            <LibraryForm search={search} />
          </Section>
        </Sticky>
        <LibraryList search={search} library={library} />
      </Columns>
    </>
  );
}
