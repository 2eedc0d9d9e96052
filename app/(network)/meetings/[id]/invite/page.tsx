import type { Metadata } from "next";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { InviteForm } from "@/components/meetings/invite-form";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { headsOf } from "@/lib/circles/offers";
import { t } from "@/lib/i18n/words";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { invitedOf, personAndCity } from "@/lib/meetings/people";
import { stageOf, whyClosed } from "@/lib/meetings/rules";
import { loadDesk } from "../desk";
import { inviteOfficialsAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const desk = await loadDesk((await params).id);
  return { title: `${titleOf(desk)}: ${desk.title}` };
}

export default async function InvitePage({ params }: Props) {
  const desk = await loadDesk((await params).id);
  const closed = whyClosed(stageOf(desk, new Date()));
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${desk.id}`, label: t("meetings.form.backToMeeting") }}
        preline={desk.title}
        title={titleOf(desk)}
        lede={t("meetings.manager.inviting.lede")}
      />
      {closed ? <ClosedDesk why={closed} /> : <Choice desk={desk} />}
    </>
  );
}

function Choice({ desk }: { desk: MeetingDesk }) {
  const invited = invitedOf(desk);
  const already = new Set(invited.map(({ official }) => official.id));
  const cities = desk.circle.members.map(({ city }) => ({
    ...city,
    officials: city.officials.filter(({ id }) => !already.has(id)),
  }));
  const noted = desk.attendances.map(({ official }) => official.id);
  const chosen = noted.length > 0 ? noted : headsOf(desk.circle);
  return (
    <Columns variant="side">
      {cities.some(({ officials }) => officials.length > 0) ? (
        <InviteForm
          action={inviteOfficialsAction}
          meetingId={desk.id}
          cities={cities}
          chosen={desk.invitedAt ? [] : chosen}
        />
      ) : (
        <EmptyState level={2} title={t("meetings.manager.inviting.nobodyLeft")}>
          <p>{t("meetings.manager.inviting.nobodyLeftText")}</p>
        </EmptyState>
      )}
      {invited.length > 0 ? <Already invited={invited} /> : null}
    </Columns>
  );
}

function Already({ invited }: { invited: MeetingDesk["attendances"] }) {
  return (
    <Section id="eingeladen" as="aside" gap={16} title={t("meetings.manager.inviting.already")}>
      <ul className="stack gap-2">
        {invited.map(({ id, official }) => (
          <li key={id}>{personAndCity(official)}</li>
        ))}
      </ul>
    </Section>
  );
}

function titleOf({ invitedAt }: MeetingDesk): string {
  return t(invitedAt ? "meetings.manager.inviting.title" : "meetings.manager.inviting.titleDraft");
}
