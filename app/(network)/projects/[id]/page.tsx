import type { Metadata } from "next";
import { Adoptions } from "@/components/adoptions/adoptions";
import { AskLink } from "@/components/calls/ask-link";
import { ProjectFacts } from "@/components/projects/project-facts";
import { ProjectFiles } from "@/components/projects/project-files";
import { WithdrawForm } from "@/components/projects/project-forms";
import { ProjectShowings } from "@/components/projects/project-showings";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns, PageFlow } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { openFor } from "@/lib/adoptions/rules";
import { citiesOf, homeCitiesOf } from "@/lib/auth/actor";
import { mayAsk } from "@/lib/calls/rules";
import { refusalInWords } from "@/lib/files/rules";
import { listHomeCities } from "@/lib/goals/queries";
import { t } from "@/lib/i18n/words";
import { savedInWords, wasPresented } from "@/lib/projects/rules";
import { adoptProjectAction, revokeAdoptionAction } from "../../adoptions/actions";
import { removeFileAction, withdrawProjectAction } from "./actions";
import { loadProject } from "./project";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[]; file?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { project } = await loadProject((await params).id);
  return { title: `${project.title}, ${project.city.name}` };
}

export default async function ProjectPage({ params, searchParams }: Props) {
  const { actor, project, keeps } = await loadProject((await params).id);
  const { saved, file } = await searchParams;
  const own = await listHomeCities(actor, new Date());
  const done = savedInWords(saved, file);
  const desk = keeps ? { remove: removeFileAction, refusal: refusalInWords(file) } : null;
  return (
    <>
      <PageHead
        back={{ href: "/projects", label: t("projects.page.back") }}
        preline={t("projects.page.preline", { city: project.city.name })}
        title={project.title}
        action={
          keeps ? (
            <ButtonLink href={`/projects/${project.id}/edit`}>{t("projects.page.edit")}</ButtonLink>
          ) : null
        }
      />
      {done ? (
        <p role="status" className="font-semibold">
          {done}
        </p>
      ) : null}
      <Columns variant="side">
        <PageFlow>
          <ProjectFacts project={project} />
          {mayAsk(citiesOf(actor), project.city.id) ? (
            <AskLink about="project" id={project.id} what={project.title} />
          ) : null}
          <ProjectFiles projectId={project.id} files={project.files} desk={desk} />
        </PageFlow>
        <Stack gap={32} as="aside">
          <ProjectShowings showings={project.agendaItems} />
          <Adoptions
            adoptions={project.adoptions}
            subject={{ name: "projectId", value: project.id }}
            open={openFor(own, project)}
            ownCityIds={homeCitiesOf(actor)}
            mark={adoptProjectAction}
            revoke={revokeAdoptionAction}
          />
          {keeps && !wasPresented(project.agendaItems) ? (
            <WithdrawForm action={withdrawProjectAction} project={project} />
          ) : null}
        </Stack>
      </Columns>
    </>
  );
}
