import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { notePresence } from "@/lib/meetings/note-presence";
import { approveMinutes } from "@/lib/minutes/approve-minutes";
import { circulateMinutes } from "@/lib/minutes/circulate-minutes";
import { draftMinutes } from "@/lib/minutes/draft-minutes";
import { proposeAmendment } from "@/lib/minutes/propose-amendment";
import { agreed } from "@/lib/testing/commitments";
import { scheduledMeeting } from "@/lib/testing/meetings";
import type { Network } from "@/lib/testing/network";

/** The evening after the meeting of `scheduledMeeting`, in winter time. */
export const AFTER = new Date("2026-12-15T17:00:00Z");

/** Days after the minutes were circulated, at ten in the morning in Berlin. */
export function daysAfter(days: number): Date {
  return new Date(Date.UTC(2026, 11, 15 + days, 9));
}

/** A meeting that was held: Parchim represented, Gardelegen excused, one note, one agreement of Lemgo. */
export async function heldMeeting(network: Network): Promise<string> {
  const meetingId = await scheduledMeeting(network);
  const attendances = await db.attendance.findMany({ where: { meetingId } });
  const { parchimMayor, schumacher } = network.officials;
  await notePresence(
    network.actors.manager,
    {
      formKey: randomUUID(),
      meetingId,
      presences: attendances.map(({ id: attendanceId, officialId }) => {
        if (officialId === parchimMayor.id) {
          const representative = { representativeName: "Dirk Johannisson" };
          const representativeOffice = "Fachbereichsleiter";
          return { attendanceId, presence: "REPRESENTED", ...representative, representativeOffice };
        }
        return { attendanceId, presence: officialId === schumacher.id ? "EXCUSED" : "PRESENT" };
      }),
    },
    AFTER,
  );
  const item = await db.agendaItem.findFirstOrThrow({
    where: { meetingId, cityId: network.cities.lemgo.id },
  });
  await db.itemNote.create({
    data: {
      agendaItemId: item.id,
      text: "Lemgo stellt die Ehrenamtskarte vor.",
      editedAt: AFTER,
      editedById: network.actors.manager.userId,
    },
  });
  await agreed(
    network,
    { meetingId, title: "Vorlage schicken", ownerCityIds: [network.cities.lemgo.id] },
    AFTER,
  );
  return meetingId;
}

/** A held meeting with a draft of its minutes. */
export async function drafted(network: Network): Promise<string> {
  const meetingId = await heldMeeting(network);
  await draftMinutes(network.actors.manager, { formKey: randomUUID(), meetingId }, AFTER);
  return meetingId;
}

/** The same, sent to the four cities for two weeks. */
export async function circulated(network: Network): Promise<string> {
  const meetingId = await drafted(network);
  await circulateMinutes(
    network.actors.manager,
    { formKey: randomUUID(), meetingId, version: 1, days: 14 },
    AFTER,
  );
  return meetingId;
}

/** Stendal's office proposes another opening; gives the amendment. */
export async function proposed(network: Network, meetingId: string): Promise<string> {
  const { version } = await minutesOf(meetingId);
  await proposeAmendment(
    network.actors.office,
    {
      formKey: randomUUID(),
      meetingId,
      cityId: network.cities.stendal.id,
      version,
      part: "opening",
      text: "Wir haben uns getroffen.",
      reason: "Kürzer.",
    },
    daysAfter(1),
  );
  const { id } = await db.minutesAmendment.findFirstOrThrow({ orderBy: { proposedAt: "desc" } });
  return id;
}

/** Minutes with everything that belongs to them. */
export async function minutesOf(meetingId: string) {
  return db.minutes.findUniqueOrThrow({
    where: { meetingId },
    include: {
      versions: { orderBy: { number: "asc" } },
      approvals: { include: { city: true }, orderBy: { city: { name: "asc" } } },
      amendments: { orderBy: { proposedAt: "asc" } },
    },
  });
}

/** What a city has said so far. */
export async function saidBy(meetingId: string, city: { id: string }) {
  const { approvals } = await minutesOf(meetingId);
  return approvals.find(({ cityId }) => cityId === city.id);
}

/** All four cities agree to the first version. */
export async function allApprove({ cities, actors }: Network, meetingId: string): Promise<void> {
  const speakers = [
    [cities.stendal, actors.mayor],
    [cities.lemgo, actors.lemgoOffice],
    [cities.parchim, actors.parchimOffice],
    [cities.gardelegen, actors.gardelegenMayor],
  ] as const;
  for (const [{ id: cityId }, speaker] of speakers) {
    const input = { formKey: randomUUID(), meetingId, cityId, version: 1 };
    await approveMinutes(speaker, input, daysAfter(1));
  }
}

/** The token of a city's guest link. */
export async function linkTokenOf(city: { id: string }): Promise<string> {
  const link = await db.guestLink.findFirstOrThrow({
    where: { minutesApproval: { cityId: city.id }, revokedAt: null },
  });
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", link.id);
}

/** The mails of one kind about minutes. */
export async function minutesMails(kind: string) {
  return db.outboxMail.findMany({
    where: { dedupeKey: { startsWith: `minutes.${kind}:` } },
    orderBy: [{ to: "asc" }, { id: "asc" }],
  });
}

/** All mail that waits arrives. */
export async function letMailArrive(at: Date): Promise<void> {
  await db.outboxMail.updateMany({ where: { sentAt: null }, data: { sentAt: at } });
}
