import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { Waiting } from "@/lib/office/read-waiting";
import { OFFICE_TASKS, type OfficeTask } from "@/lib/office/tasks";

/** Everything the programme office does, and how much of it waits. */
export function OfficeLines({ waiting }: { waiting: Waiting }) {
  return (
    <Lines>
      {(Object.keys(OFFICE_TASKS) as OfficeTask[]).map((task) => (
        <Line key={task}>
          <LineTitle level={2} href={OFFICE_TASKS[task]}>
            {t(`office.${task}.title`)}
          </LineTitle>
          <p className="max-w-measure">{t(`office.${task}.text`)}</p>
          <Count count={waiting[task] ?? 0} />
        </Line>
      ))}
    </Lines>
  );
}

function Count({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p>
      <Status kind="open">{t("office.waiting", { count })}</Status>
    </p>
  );
}
