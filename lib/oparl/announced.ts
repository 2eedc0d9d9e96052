import { t } from "@/lib/i18n/words";
import type { Announced } from "@/lib/meetings/announced";
import { hostNames } from "@/lib/meetings/wording";
import { baseOf, NETWORK, type Published } from "@/lib/oparl/objects";
import { addMinutes, momentWithOffset } from "@/lib/time";

/** A meeting that was announced in public, also a cancelled one: its title, time, place and hosts. */
export function objectsOfAnnounced(meeting: Announced, origin: string): Published[] {
  const { id, title, startsAt, durationMinutes, timeZone, circle, hosts, place, format } = meeting;
  const base = baseOf(origin);
  const isThere = place !== null && format !== "DIGITAL";
  return [
    {
      path: `meeting/${id}`,
      kind: "meeting",
      bodyId: NETWORK,
      fields: {
        name: title,
        meetingState: t("oparl.invited"),
        cancelled: meeting.cancelledAt !== null,
        start: momentWithOffset(startsAt, timeZone),
        end: momentWithOffset(addMinutes(startsAt, durationMinutes), timeZone),
        organization: [`${base}/organization/${circle.id}`],
        web: `${origin}/network/circles/${circle.id}`,
        "Rathausrunde:invitedBy": hosts.length > 0 ? hostNames(hosts) : null,
      },
      within: { location: isThere ? `location/${id}` : null },
    },
    ...(isThere ? [locationOf(id, place, base)] : []),
  ];
}

function locationOf(meetingId: string, place: string, base: string): Published {
  return {
    path: `location/${meetingId}`,
    kind: "location",
    bodyId: NETWORK,
    fields: {
      description: place,
      bodies: [`${base}/body/${NETWORK}`],
      meetings: [`${base}/meeting/${meetingId}`],
    },
    back: ["bodies", "meetings"],
  };
}
