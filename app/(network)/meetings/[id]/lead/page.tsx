import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LeadAgenda } from "@/components/leading/lead-agenda";
import { LeadAgreements } from "@/components/leading/lead-agreements";
import { LeadHead } from "@/components/leading/lead-head";
import { LeadNotes } from "@/components/leading/lead-notes";
import { LeadTable } from "@/components/leading/lead-table";
import { LeadWishes } from "@/components/leading/lead-wishes";
import { Live } from "@/components/leading/live";
import { ClosedDesk } from "@/components/meetings/closed-desk";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { toLine } from "@/lib/commitments/lines";
import { t } from "@/lib/i18n/words";
import { findLeadDesk, readMark } from "@/lib/leading/queries";
import { currentOf, isLeadable, leadableFrom } from "@/lib/leading/rules";
import type { LeadDesk } from "@/lib/leading/views";
import { citiesOn } from "@/lib/meetings/wording";
import { longDate, longMoment } from "@/lib/time";
import {
  dropNotedWishAction,
  noteAgreementAction,
  noteWishAction,
  saveNoteAction,
  seatAction,
  settleNoteAction,
  startItemAction,
} from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ item?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { desk } = await load((await params).id);
  const title = currentOf(desk.agenda)?.title ?? desk.title;
  return { title: t("leading.title", { title }) };
}

export default async function LeadPage({ params, searchParams }: Props) {
  const { actor, desk, mark } = await load((await params).id);
  const now = new Date();
  if (!isLeadable(desk, now)) return <NotYet desk={desk} />;
  const { item } = await searchParams;
  const open =
    desk.agenda.find(({ id }) => id === item) ?? currentOf(desk.agenda) ?? desk.agenda[0];
  const cities = citiesOn(desk.circle.members, desk.startsAt).map(({ city }) => city);
  return (
    <>
      <Live address={`/meetings/${desk.id}/events`} mark={mark} />
      <LeadHead desk={desk} start={startItemAction} />
      <Columns variant="lead">
        <LeadAgenda desk={desk} openItemId={open?.id} start={startItemAction} />
        <Section id="notizen" title={t("leading.notes.title")}>
          {open ? (
            <LeadNotes
              agenda={desk.agenda}
              openItemId={open.id}
              readerId={actor.userId}
              timeZone={desk.timeZone}
              save={saveNoteAction}
              settle={settleNoteAction}
            />
          ) : null}
          {open ? (
            <LeadWishes
              meetingId={desk.id}
              item={open}
              cities={cities}
              note={noteWishAction}
              drop={dropNotedWishAction}
            />
          ) : null}
          <LeadAgreements
            meetingId={desk.id}
            openItemId={open?.id}
            commitments={desk.commitments.map((one) => toLine(one, cities))}
            begun={desk.startsAt <= now}
            note={noteAgreementAction}
          />
        </Section>
        <LeadTable desk={desk} seat={seatAction} />
      </Columns>
    </>
  );
}

/** What there will be, for who looks at the page before its time. */
function NotYet({ desk }: { desk: LeadDesk }) {
  const { id, title, startsAt, timeZone, cancelledAt } = desk;
  const moment = longMoment(leadableFrom(desk), timeZone);
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${id}`, label: t("leading.back") }}
        preline={t("leading.preline", { day: longDate(startsAt, timeZone) })}
        title={title}
      />
      {cancelledAt ? (
        <ClosedDesk why="cancelled" />
      ) : (
        <Columns variant="lead">
          <LeadAgenda desk={desk} />
          <EmptyState level={2} title={t("leading.ahead.title", { moment })}>
            <p>{t("leading.ahead.text")}</p>
            <p>
              <a className="inline-flex min-h-11 items-center" href={`/meetings/${id}/agenda`}>
                {t("leading.ahead.agenda")}
              </a>
            </p>
          </EmptyState>
          <LeadTable desk={desk} />
        </Columns>
      )}
    </>
  );
}

// Title and page ask for the same meeting; it is read once. The mark comes first, so that no change falls between.
const load = cache(async (id: string) => {
  const actor = await requireActor();
  const mark = await readMark(actor, id);
  const desk = await findLeadDesk(actor, id);
  return desk && mark ? { actor, desk, mark } : notFound();
});
