import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GoalForm } from "@/components/goals/goal-form";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { editGoalAction } from "../../actions";
import { loadGoal } from "../goal";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { goal } = await loadGoal((await params).id);
  return { title: `${t("goals.form.editTitle")}: ${goal.title}` };
}

export default async function EditGoalPage({ params }: Props) {
  const { goal, keeps } = await loadGoal((await params).id);
  if (!keeps) notFound();
  return (
    <>
      <PageHead
        back={{ href: `/goals/${goal.id}`, label: t("goals.form.back") }}
        preline={t("goals.page.preline", { city: goal.city.name })}
        title={t("goals.form.editTitle")}
      />
      <GoalForm action={editGoalAction} about={{ goal }} />
    </>
  );
}
