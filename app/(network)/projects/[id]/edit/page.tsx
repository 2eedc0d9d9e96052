import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EditForm } from "@/components/projects/project-forms";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { editProjectAction } from "../actions";
import { loadProject } from "../project";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project } = await loadProject((await params).id);
  return { title: `${t("projects.edit.title")}: ${project.title}` };
}

export default async function EditProjectPage({ params }: Props) {
  const { project, keeps } = await loadProject((await params).id);
  if (!keeps) notFound();
  return (
    <>
      <PageHead
        back={{ href: `/projects/${project.id}`, label: t("projects.edit.back") }}
        preline={t("projects.page.preline", { city: project.city.name })}
        title={t("projects.edit.title")}
      />
      <EditForm action={editProjectAction} project={project} />
    </>
  );
}
