import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AppealFiles } from "@/components/appeals/appeal-files";
import { AppealForm } from "@/components/appeals/appeal-form";
import { CorrectionForm } from "@/components/appeals/correction-form";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { readAppealToWrite } from "@/lib/appeals/list-drafts";
import { readAudienceDesk } from "@/lib/appeals/read-audience";
import { missingIn } from "@/lib/appeals/rules";
import { returnedInWords } from "@/lib/appeals/wording";
import { requireActor } from "@/lib/auth/session";
import { refusalInWords } from "@/lib/files/rules";
import { t } from "@/lib/i18n/words";
import { recently, shortDate } from "@/lib/time";
import { correctAppealAction, editAppealAction } from "../../actions";
import { removeAppealFileAction } from "./actions";

export const metadata: Metadata = { title: t("appeals.form.editTitle") };

type EditAppealPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Partial<Record<"check" | "nobody" | "file", string | string[]>>>;
};

export default async function EditAppealPage({ params, searchParams }: EditAppealPageProps) {
  const actor = await requireActor();
  const { slug } = await params;
  const appeal = await readAppealToWrite(actor, slug);
  if (!appeal) notFound();
  if (appeal.withdrawnAt) redirect(`/appeals/${slug}`);

  if (appeal.publishAt) redirect(`/appeals/${slug}/check`);

  if (appeal.publishedAt) {
    return (
      <>
        <PageHead
          back={{ href: `/appeals/${slug}`, label: t("appeals.form.back") }}
          preline={t("appeals.form.publishedOn", { day: shortDate(appeal.publishedAt) })}
          title={t("appeals.form.correctTitle")}
        />
        <CorrectionForm action={correctAppealAction} appeal={appeal} />
      </>
    );
  }

  const now = new Date();
  const { check, nobody, file } = await searchParams;
  const desk = await readAudienceDesk(actor, now);
  const returned = returnedInWords(appeal);
  return (
    <>
      <PageHead
        back={{ href: "/appeals", label: t("appeals.page.back") }}
        preline={t("appeals.form.saved", { moment: recently(appeal.editedAt, now) })}
        title={t("appeals.form.newTitle")}
      />
      {nobody === undefined ? null : <p role="alert">{t("refusal.nobodyAddressed")}</p>}
      {returned ? <Note kind="mine">{returned}</Note> : null}
      <p>
        <a href={`/appeals/${slug}/check`}>{t("appeals.check.link")}</a>
      </p>
      <AppealForm
        action={editAppealAction}
        draft={appeal}
        desk={desk}
        {...(check === undefined ? {} : { missing: missingIn(appeal, now) })}
      />
      <AppealFiles
        appeal={appeal}
        desk={{ remove: removeAppealFileAction, refusal: refusalInWords(file) }}
      />
    </>
  );
}
