import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseForm, HandInForm } from "@/components/projects/project-forms";
import { Columns } from "@/components/ui/columns";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { findHandIn } from "@/lib/projects/queries";
import { deadlineInWords } from "@/lib/projects/rules";
import type { HandInDesk } from "@/lib/projects/views";
import { shortDate } from "@/lib/time";
import { chooseProjectAction, handInProjectAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ item?: string | string[] }>;
};

async function load({ params, searchParams }: Props) {
  const actor = await requireActor();
  const desk = await findHandIn(actor, (await params).id);
  if (!desk || desk.items.length === 0) notFound();
  const wanted = (await searchParams).item;
  const open = desk.items.filter(({ project }) => !project);
  const [only, ...others] = open;
  const asked = open.find(({ id }) => id === wanted);
  return { desk, item: asked ?? (wanted === undefined && others.length === 0 ? only : undefined) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { desk } = await load(props);
  return { title: `${t("projects.handIn.title")}, ${shortDate(desk.startsAt, desk.timeZone)}` };
}

export default async function HandInPage(props: Props) {
  const { desk, item } = await load(props);
  const back = { href: `/meetings/${desk.id}#ablauf`, label: t("projects.handIn.back") };
  if (!item) return <Choose desk={desk} back={back} />;
  const deadline = deadlineInWords(desk.projectsBy, new Date());
  return (
    <>
      <PageHead
        back={back}
        preline={t("projects.handIn.preline", { city: item.city.name })}
        title={t("projects.handIn.title")}
        lede={t("projects.handIn.lede")}
      />
      <p className="max-w-measure">
        <strong>{item.title}</strong>
        <br />
        {t("projects.handIn.expected", { deadline })}
      </p>
      <Columns variant="side">
        <HandInForm action={handInProjectAction} item={item} />
        <ChooseForm action={chooseProjectAction} item={item} />
      </Columns>
    </>
  );
}

type ChooseProps = { desk: HandInDesk; back: { href: string; label: string } };

/** What the reader's cities present: which one waits, and which has been handed in? */
function Choose({ desk, back }: ChooseProps) {
  return (
    <>
      <PageHead back={back} title={t("projects.handIn.title")} lede={t("projects.handIn.choose")} />
      <Lines>
        {desk.items.map(({ id, title, city, project }) => (
          <Line key={id}>
            <LineTitle
              level={2}
              href={project ? `/projects/${project.id}` : `/meetings/${desk.id}/project?item=${id}`}
            >
              {title}
            </LineTitle>
            <p className="text-quiet text-small">
              {city.name}, {t(project ? "projects.handIn.there" : "projects.handIn.missing")}
            </p>
          </Line>
        ))}
      </Lines>
    </>
  );
}
