import { circulated, proposed } from "@/lib/testing/minutes";
import type { Network } from "@/lib/testing/network";

/** Minutes that the cities have before them, and a change that waits for a decision. */
export async function buildMinutes(network: Network) {
  const minutesMeeting = await circulated(network);
  return { minutesMeeting, amendment: await proposed(network, minutesMeeting) };
}

type MinutesWorld = { network: Network } & Awaited<ReturnType<typeof buildMinutes>>;

/** A valid form for each action of minutes, in the name of Stendal where a city speaks. */
export function minutesForms({ network, minutesMeeting, amendment }: MinutesWorld) {
  const about = { meetingId: minutesMeeting };
  const stendal = { ...about, cityId: network.cities.stendal.id };
  const change = { part: "opening", text: "Wir trafen uns." };
  const guest = { token: "x", version: "1", name: "Kim Muster" };
  return {
    "/meetings/[id]/minutes draftMinutesAction": about,
    "/meetings/[id]/minutes circulateMinutesAction": { ...about, version: "1", days: "14" },
    "/meetings/[id]/minutes approveMinutesAction": { ...stendal, version: "1" },
    "/meetings/[id]/minutes proposeAmendmentAction": { ...stendal, version: "1", ...change },
    "/meetings/[id]/minutes decideAmendmentAction": {
      amendmentId: amendment,
      version: "1",
      word: "ACCEPT",
    },
    "/meetings/[id]/minutes noteReminderAction": stendal,
    "/meetings/[id]/minutes lockMinutesAction": about,
    "/meetings/[id]/minutes/edit editMinutesAction": {
      ...about,
      version: "1",
      "text.opening": "Wir trafen uns.",
    },
    "/approval/[token] approveByLinkAction": guest,
    "/approval/[token] proposeByLinkAction": { ...guest, ...change },
    "/approval/[token] setRemindersByLinkAction": { token: "x", kinds: "MINUTES" },
  };
}
