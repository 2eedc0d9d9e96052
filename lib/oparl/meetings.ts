import { t } from "@/lib/i18n/words";
import { textFile } from "@/lib/oparl/files";
import { baseOf, NETWORK, type Published } from "@/lib/oparl/objects";
import { publishedText } from "@/lib/oparl/texts";
import type { PressRow } from "@/lib/oparl/views";
import { addMinutes, momentWithOffset } from "@/lib/time";

/**
 * A meeting whose press release is published. What was typed for the circle alone stays there: its title,
 * the titles on the agenda, who presented and who came.
 */
export function objectsOfMeeting(press: PressRow, origin: string): Published[] {
  const { meeting } = press;
  const base = baseOf(origin);
  const address = `${base}/meeting/${meeting.id}`;
  return [
    {
      path: `meeting/${meeting.id}`,
      kind: "meeting",
      bodyId: NETWORK,
      fields: {
        name: t("oparl.meeting", { circle: meeting.circle.name }),
        meetingState: t("oparl.held"),
        cancelled: false,
        start: momentWithOffset(meeting.startsAt, meeting.timeZone),
        end: momentWithOffset(
          addMinutes(meeting.startsAt, meeting.durationMinutes),
          meeting.timeZone,
        ),
        organization: [`${base}/organization/${meeting.circleId}`],
        web: `${origin}/press/${press.slug}`,
      },
      within: {
        agendaItem: meeting.agenda.map(({ id }) => `agendaItem/${id}`),
        auxiliaryFile: [`file/${press.id}`],
      },
    },
    ...meeting.agenda.map((item) => agendaItem(item, address)),
    textFile(
      {
        id: press.id,
        name: press.title,
        slug: press.slug,
        day: press.publishedAt,
        text: publishedText(press),
        web: `${origin}/press/${press.slug}`,
        meeting: address,
      },
      base,
    ),
  ];
}

function agendaItem(item: PressRow["meeting"]["agenda"][number], meeting: string): Published {
  const name = t(`oparl.item.${item.kind}`);
  const city = item.city?.name;
  return {
    path: `agendaItem/${item.id}`,
    kind: "agendaItem",
    bodyId: NETWORK,
    fields: {
      meeting,
      number: String(item.position),
      order: item.position,
      name: city ? t("oparl.itemOfCity", { item: name, city }) : name,
      public: true,
    },
    back: ["meeting"],
  };
}
