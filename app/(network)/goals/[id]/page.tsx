import type { Metadata } from "next";
import { Adoptions } from "@/components/adoptions/adoptions";
import { AskLink } from "@/components/calls/ask-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { type Fact, Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { openFor } from "@/lib/adoptions/rules";
import { citiesOf, homeCitiesOf } from "@/lib/auth/actor";
import { mayAsk } from "@/lib/calls/rules";
import { type GoalView, listHomeCities } from "@/lib/goals/queries";
import { t } from "@/lib/i18n/words";
import { savedInWords } from "@/lib/projects/rules";
import { themesInWords } from "@/lib/projects/themes";
import { dateInWords } from "@/lib/time";
import { adoptGoalAction, revokeAdoptionAction } from "../../adoptions/actions";
import { loadGoal } from "./goal";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { goal } = await loadGoal((await params).id);
  return { title: `${goal.title}, ${goal.city.name}` };
}

export default async function GoalPage({ params, searchParams }: Props) {
  const { actor, goal, keeps } = await loadGoal((await params).id);
  const own = await listHomeCities(actor, new Date());
  const done = savedInWords((await searchParams).saved, undefined);
  return (
    <>
      <PageHead
        back={{ href: "/projects", label: t("projects.page.back") }}
        preline={t("goals.page.preline", { city: goal.city.name })}
        title={goal.title}
        action={
          keeps ? (
            <ButtonLink href={`/goals/${goal.id}/edit`}>{t("goals.page.edit")}</ButtonLink>
          ) : null
        }
      />
      {done ? (
        <p role="status" className="font-semibold">
          {done}
        </p>
      ) : null}
      <Columns variant="side">
        <Stack gap={32}>
          <p className="max-w-measure whitespace-pre-line">{goal.description}</p>
          <Facts facts={facts(goal)} />
          {mayAsk(citiesOf(actor), goal.city.id) ? (
            <AskLink about="goal" id={goal.id} what={goal.title} />
          ) : null}
        </Stack>
        <Adoptions
          adoptions={goal.adoptions}
          subject={{ name: "goalId", value: goal.id }}
          open={openFor(own, goal)}
          ownCityIds={homeCitiesOf(actor)}
          mark={adoptGoalAction}
          revoke={revokeAdoptionAction}
        />
      </Columns>
    </>
  );
}

function facts({ adoptedOn, themes, city }: GoalView): Fact[] {
  const inWords = themesInWords(themes);
  return [
    {
      term: t("goals.form.city"),
      description: <a href={`/cities/${city.slug}`}>{city.name}</a>,
    },
    ...(adoptedOn ? [{ term: t("goals.page.adopted"), description: dateInWords(adoptedOn) }] : []),
    ...(inWords ? [{ term: t("goals.page.themes"), description: inWords }] : []),
  ];
}
