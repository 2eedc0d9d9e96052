import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of press releases and releases. */
export function pressForms(world: AccessWorld) {
  const { network, pressDraft, pressPublished, pressPhoto: photoId, quote, release } = world;
  const draft = { pressReleaseId: pressDraft, version: "1" };
  return {
    "/meetings/[id]/press askForQuoteAction": { quoteId: quote, version: "1" },
    "/meetings/[id]/press draftPressAction": { meetingId: world.untoldMeeting },
    "/meetings/[id]/press publishPressAction": draft,
    "/meetings/[id]/press remindReleaseAction": { releaseId: release },
    "/meetings/[id]/press/edit editPressAction": { ...draft, title: "Neu", body: "Neu." },
    "/meetings/[id]/press/lead writeLeadAction": {
      pressReleaseId: pressDraft,
      cityId: network.cities.stendal.id,
      version: "0",
      text: "Aus Stendal.",
    },
    "/meetings/[id]/press/photos askForPhotoAction": {
      photoId,
      officialId: network.officials.sieler.id,
    },
    "/meetings/[id]/press/photos describePhotoAction": {
      photoId,
      alternative: "Zwei Menschen",
      caption: "Am Tisch",
      credit: "Stadt",
    },
    "/meetings/[id]/press/photos removePhotoAction": { photoId },
    "/meetings/[id]/press/quotes editQuoteAction": { quoteId: quote, version: "1", text: "Neu" },
    "/meetings/[id]/press/quotes noteQuoteAction": {
      meetingId: world.draftedMeeting,
      officialId: network.officials.baier.id,
      text: "Noch ein Beispiel",
    },
    "/meetings/[id]/press/quotes removeQuoteAction": { quoteId: quote },
    "/meetings/[id]/press/withdraw withdrawPressAction": {
      pressReleaseId: pressPublished,
      reason: "Irrtum",
    },
    "/release/[token] decideByLinkAction": { token: "x", answer: "RELEASE", name: "Kim Muster" },
    "/releases/[id] decideReleaseAction": { releaseId: release, answer: "RELEASE" },
  };
}
