import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of leading a meeting: the one that has begun. */
export function leadingForms({
  network,
  begunMeeting,
  begunItem,
  begunAttendance,
  noteBeside,
  notedWish,
}: AccessWorld) {
  return {
    "/meetings/[id]/lead startItemAction": {
      meetingId: begunMeeting,
      itemId: begunItem,
      current: "",
    },
    "/meetings/[id]/lead saveNoteAction": { agendaItemId: begunItem, version: "1", text: "Eins" },
    "/meetings/[id]/lead settleNoteAction": { versionId: noteBeside, choice: "LEAVE" },
    "/meetings/[id]/lead noteAgreementAction": {
      meetingId: begunMeeting,
      line: "Alle: ein Projekt vorstellen",
    },
    "/meetings/[id]/lead noteWishAction": {
      meetingId: begunMeeting,
      agendaItemId: begunItem,
      fromCityId: network.cities.gardelegen.id,
      toCityId: network.cities.lemgo.id,
    },
    "/meetings/[id]/lead dropNotedWishAction": { wishId: notedWish },
    "/meetings/[id]/lead seatAction": {
      meetingId: begunMeeting,
      "rows.0.attendanceId": begunAttendance,
      "rows.0.presence": "PRESENT",
    },
  };
}
