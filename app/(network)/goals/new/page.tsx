import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GoalForm } from "@/components/goals/goal-form";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { listHomeCities } from "@/lib/goals/queries";
import { t } from "@/lib/i18n/words";
import { setGoalAction } from "../actions";

export const metadata: Metadata = { title: t("goals.form.newTitle") };

export default async function NewGoalPage() {
  const cities = await listHomeCities(await requireActor(), new Date());
  if (cities.length === 0) notFound();
  return (
    <>
      <PageHead
        back={{ href: "/projects", label: t("library.title") }}
        title={t("goals.form.newTitle")}
        lede={t("goals.form.newLede")}
      />
      <GoalForm action={setGoalAction} about={{ cities }} />
    </>
  );
}
