import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExportLinks } from "@/components/cities/export-links";
import { ImportForm } from "@/components/cities/import-form";
import { ImportPreview } from "@/components/cities/import-preview";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findWaitingImport } from "@/lib/cities/find-import";
import { outcomeInWords } from "@/lib/cities/verdicts";
import { refusalInWords } from "@/lib/files/rules";
import { t } from "@/lib/i18n/words";
import { confirmImportAction, discardImportAction } from "./actions";

export const metadata: Metadata = { title: t("cityImport.title") };

type Props = { searchParams: Promise<Partial<Record<"done" | "file", string | string[]>>> };

export default async function CityImportPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, "city.import", null)) notFound();
  const now = new Date();
  const open = await findWaitingImport(actor, now);
  const { done, file } = await searchParams;
  const outcome = outcomeInWords(done);
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("cityImport.back") }}
        title={t("cityImport.title")}
        lede={t("cityImport.lede")}
      />
      {outcome ? <p role="status">{outcome}</p> : null}
      {open ? (
        <ImportPreview
          open={open}
          confirm={confirmImportAction}
          discard={discardImportAction}
          now={now}
        />
      ) : null}
      <ImportForm isFirst={open === null} refusal={refusalInWords(file)} />
      <ExportLinks />
    </>
  );
}
