import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AppealFiles } from "@/components/appeals/appeal-files";
import { AppealPreview } from "@/components/appeals/appeal-preview";
import { CheckDesk } from "@/components/appeals/check-desk";
import { ScheduleDesk } from "@/components/appeals/schedule-desk";
import { Columns, Sticky } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { findDraftDesk } from "@/lib/appeals/find-draft-desk";
import { isChecked } from "@/lib/appeals/rules";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { recently } from "@/lib/time";
import {
  askForCheckAction,
  checkAppealAction,
  recallAppealAction,
  returnAppealAction,
  scheduleAppealAction,
} from "./actions";

export const metadata: Metadata = { title: t("appeals.check.title") };

type CheckPageProps = { params: Promise<{ slug: string }> };

export default async function CheckAppealPage({ params }: CheckPageProps) {
  const actor = await requireActor();
  const { slug } = await params;
  const found = await findDraftDesk(actor, slug);
  if (!found) notFound();
  const { appeal, needed, writes, checks } = found;
  if (appeal.publishedAt) redirect(`/appeals/${slug}`);

  const now = new Date();
  return (
    <>
      <PageHead
        back={{ href: "/appeals", label: t("appeals.page.back") }}
        preline={t("appeals.form.saved", { moment: recently(appeal.editedAt, now) })}
        title={t("appeals.check.title")}
        lede={t(needed ? "appeals.check.needed" : "appeals.check.optional")}
      />
      <Columns variant="halves">
        <Stack gap={32}>
          <CheckDesk
            appeal={appeal}
            decide={checks ? { approve: checkAppealAction, giveBack: returnAppealAction } : null}
            ask={writes && !isChecked(appeal) ? askForCheckAction : null}
          />
          {writes ? (
            <ScheduleDesk
              appeal={appeal}
              schedule={needed && !isChecked(appeal) ? null : scheduleAppealAction}
              recall={recallAppealAction}
            />
          ) : null}
        </Stack>
        <Sticky>
          <AppealPreview appeal={appeal} />
          <AppealFiles appeal={appeal} desk={null} />
        </Sticky>
      </Columns>
    </>
  );
}
