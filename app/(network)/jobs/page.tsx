import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JobTable } from "@/components/jobs/job-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listJobs } from "@/lib/jobs/list-jobs";
import { countMails } from "@/lib/outbox/queries";
import { askForRunAction } from "./actions";

export const metadata: Metadata = { title: t("jobs.title") };

type JobsPageProps = { searchParams: Promise<{ asked?: string | string[] }> };

export default async function JobsPage({ searchParams }: JobsPageProps) {
  const actor = await requireActor();
  if (!can(actor, "job.run", null)) notFound();
  const [jobs, mails] = await Promise.all([listJobs(actor), countMails(actor)]);
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("office.title") }}
        title={t("jobs.title")}
        lede={t("jobs.lede")}
      />
      {(await searchParams).asked === undefined ? null : <p role="status">{t("jobs.asked")}</p>}
      <JobTable jobs={jobs} askForRun={askForRunAction} />
      <Section id="mails" title={t("jobs.mails")} gap={16}>
        <p>{t("outbox.watch.counts", mails)}</p>
        <p>
          <a href="/mails">{t("jobs.toMails")}</a>
        </p>
      </Section>
    </>
  );
}
