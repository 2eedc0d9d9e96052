import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReachTable } from "@/components/holidays/reach-table";
import { HolidayForm } from "@/components/holidays/upload-form";
import { UploadPreview } from "@/components/holidays/upload-preview";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { refusalInWords } from "@/lib/files/rules";
import { findWaitingUpload, listSchoolHolidays } from "@/lib/holidays/queries";
import { compareHolidays } from "@/lib/holidays/rules";
import { t } from "@/lib/i18n/words";
import { FederalState } from "@/prisma/generated/enums";
import { discardUploadAction, replaceHolidaysAction } from "./actions";

export const metadata: Metadata = { title: t("holidays.title") };

type Props = { searchParams: Promise<Partial<Record<"done" | "file", string | string[]>>> };

export default async function HolidaysPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, "holidays.replace", null)) notFound();
  const [rows, upload] = await Promise.all([listSchoolHolidays(actor), findWaitingUpload(actor)]);
  const states = Object.values(FederalState).toSorted((a, b) =>
    t(`cities.state.${a}`).localeCompare(t(`cities.state.${b}`), "de"),
  );
  const { done, file } = await searchParams;
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("holidays.back") }}
        title={t("holidays.title")}
        lede={t("holidays.lede")}
      />
      {done === "replaced" ? (
        <p role="status">{t("holidays.replaced", { rows: rows.length })}</p>
      ) : null}
      {done === "discarded" ? <p role="status">{t("holidays.discarded")}</p> : null}
      {upload ? (
        <UploadPreview
          upload={upload}
          comparison={compareHolidays(rows, upload.periods, states)}
          confirm={replaceHolidaysAction}
          discard={discardUploadAction}
          now={new Date()}
        />
      ) : null}
      <HolidayForm isFirst={upload === null} refusal={refusalInWords(file)} />
      <ReachTable states={states} rows={rows} />
    </>
  );
}
