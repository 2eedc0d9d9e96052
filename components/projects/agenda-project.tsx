import { hidden } from "@/components/ui/hidden";
import { t } from "@/lib/i18n/words";
import { awaitsProject, deadlineInWords } from "@/lib/projects/rules";
import type { AgendaItemKind } from "@/prisma/generated/enums";

type AgendaProjectProps = {
  item: {
    id: string;
    kind: AgendaItemKind;
    title: string;
    cityId: string | null;
    project: { id: string; title: string } | null;
  };
  meeting: { id: string; projectsBy: Date | null; cancelledAt: Date | null };
  /** Cities for which the reader can hand in projects. */
  keepsFor: readonly string[];
  now: Date;
};

/** Under an agenda item: the project handed in, or to the presenting city what is expected until when. */
export function AgendaProject({ item, meeting, keepsFor, now }: AgendaProjectProps) {
  const { id, title, project } = item;
  if (project) {
    return (
      <p className="print:hidden">
        <a className="inline-flex min-h-11 items-center" href={`/projects/${project.id}`}>
          {t.rich("projects.meeting.open", { title: project.title, hidden })}
        </a>
      </p>
    );
  }
  if (meeting.cancelledAt || !awaitsProject(item, keepsFor)) return null;
  return (
    <p className="print:hidden">
      <a
        className="inline-flex min-h-11 items-center"
        href={`/meetings/${meeting.id}/project?item=${id}`}
      >
        {t.rich("projects.meeting.handIn", { title, hidden })}
      </a>
      <span className="block text-quiet text-small">
        {t("projects.handIn.expected", { deadline: deadlineInWords(meeting.projectsBy, now) })}
      </span>
    </p>
  );
}
