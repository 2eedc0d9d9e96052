import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { DataTable } from "@/components/ui/data-table";
import { hidden } from "@/components/ui/hidden";
import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { JobView } from "@/lib/jobs/list-jobs";
import { jobReason } from "@/lib/jobs/rules";
import { machineTime, stamp } from "@/lib/time";

type JobTableProps = { jobs: readonly JobView[]; askForRun: FormAction };

const SHAPES: Record<JobView["state"], ShapeKind> = {
  never: "open",
  running: "in-progress",
  failed: "declined",
  done: "achieved",
};

/** Each job: how its last run went, when the next is due, and a button for one now. */
export function JobTable({ jobs, askForRun }: JobTableProps) {
  return (
    <DataTable
      caption={t("jobs.table")}
      columns={(["name", "state", "next", "again"] as const).map((name) => ({
        label: t(`jobs.column.${name}`),
      }))}
      rows={jobs.map((job) => ({
        id: job.name,
        cells: [
          t(`jobs.name.${job.name}`),
          <LastRun key="state" job={job} />,
          job.nextAt ? stamp(job.nextAt) : t("jobs.none"),
          <AskForm key="again" job={job} action={askForRun} />,
        ],
      }))}
    />
  );
}

function LastRun({ job: { state, since, error } }: { job: JobView }) {
  return (
    <span className="stack gap-1">
      <Status kind={SHAPES[state]}>
        {t(`jobs.state.${state}`)}
        {since && state !== "never" ? (
          <>
            {" "}
            <time dateTime={machineTime(since)}>
              {t(`jobs.since.${state}`, { moment: stamp(since) })}
            </time>
          </>
        ) : null}
      </Status>
      {error ? (
        <span className="block">
          {t(`jobs.reason.${jobReason(error)}`)}{" "}
          <span className="text-quiet">{t("jobs.code", { code: error })}</span>
        </span>
      ) : null}
    </span>
  );
}

function AskForm({ job, action }: { job: JobView; action: FormAction }) {
  if (job.wantedAt) return t("jobs.wanted", { moment: stamp(job.wantedAt) });
  return (
    <ActionForm action={action} scope={job.name} className="flex flex-col items-start gap-2">
      <HiddenField name="job" value={job.name} />
      <SubmitButton kind="secondary">
        {t.rich(job.state === "failed" ? "jobs.again" : "jobs.start", {
          name: t(`jobs.name.${job.name}`),
          hidden,
        })}
      </SubmitButton>
    </ActionForm>
  );
}
