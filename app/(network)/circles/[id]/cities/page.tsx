import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReleaseForm, SeatForm } from "@/components/circles/seat-forms";
import { SeatTable } from "@/components/circles/seat-table";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCircle, listNamedCities } from "@/lib/circles/queries";
import { meetingsToCome, seatLines } from "@/lib/circles/seats";
import { t } from "@/lib/i18n/words";
import { calendarDay, toDay } from "@/lib/time";
import { releaseCityAction, seatCityAction, undoSeatAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export const metadata: Metadata = { title: t("circles.seats.title") };

export default async function CircleCitiesPage({ params, searchParams }: Props) {
  const now = new Date();
  const actor = await requireActor();
  const circle = await findCircle(actor, (await params).id, now);
  if (!circle || !can(actor, "circle.setSeats", { circleId: circle.id })) notFound();
  const form = {
    circleId: circle.id,
    meetings: meetingsToCome(circle.meetings, now),
    today: toDay(calendarDay(now)),
  };
  const seats = seatLines(circle);
  return (
    <>
      <PageHead
        back={{ href: `/circles/${circle.id}`, label: t("circles.rhythm.back") }}
        preline={circle.name}
        title={t("circles.seats.title")}
        lede={t(circle.dissolvedOn ? "circles.seats.ended" : "circles.seats.lede")}
      />
      {(await searchParams).saved === "1" ? (
        <p role="status" className="font-semibold">
          {t("circles.seats.saved")}
        </p>
      ) : null}
      <SeatTable undo={undoSeatAction} circleId={circle.id} seats={seats} />
      {circle.dissolvedOn ? null : (
        <Stack gap={32}>
          <SeatForm {...form} action={seatCityAction} cities={await listNamedCities(now)} />
          <ReleaseForm
            {...form}
            action={releaseCityAction}
            seats={seats.filter(({ leftOn }) => !leftOn)}
          />
        </Stack>
      )}
    </>
  );
}
