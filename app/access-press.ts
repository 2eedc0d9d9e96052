import {
  type Access,
  ANSWERING,
  access,
  EVERYBODY,
  MANAGER,
  MANAGER_ACTS,
  ROUND,
  ROUND_READS,
} from "./access-verdicts";

/** Who gets what from the pages of announcements, press releases and releases. */
export const pressPages: Record<string, Access> = {
  "/meetings/[id]/announce": MANAGER,
  "/meetings/[id]/press": ROUND,
  "/meetings/[id]/press/edit": MANAGER,
  "/meetings/[id]/press/lead": ROUND,
  "/meetings/[id]/press/photos": MANAGER,
  "/meetings/[id]/press/quotes": MANAGER,
  "/meetings/[id]/press/versions": ROUND,
  "/meetings/[id]/press/withdraw": MANAGER,
  "/press": EVERYBODY,
  "/press/[slug]": EVERYBODY,
  // The link is the key here, too.
  "/release/[token]": EVERYBODY,
  // The one of the demo world was asked of Lemgo's mayor.
  "/releases/[id]": MANAGER,
};

/** Who gets what from their actions. */
export const pressActions: Record<string, Access> = {
  "/meetings/[id]/announce announceMeetingAction": MANAGER_ACTS,
  "/meetings/[id]/announce revokeAnnouncementAction": MANAGER_ACTS,
  "/meetings/[id]/press askForQuoteAction": MANAGER_ACTS,
  "/meetings/[id]/press draftPressAction": MANAGER_ACTS,
  "/meetings/[id]/press publishPressAction": ROUND_READS,
  "/meetings/[id]/press remindReleaseAction": ROUND_READS,
  "/meetings/[id]/press/edit editPressAction": ROUND_READS,
  // In the name of Stendal.
  "/meetings/[id]/press/lead writeLeadAction": ROUND,
  "/meetings/[id]/press/photos askForPhotoAction": ROUND_READS,
  "/meetings/[id]/press/photos describePhotoAction": ROUND_READS,
  "/meetings/[id]/press/photos removePhotoAction": ROUND_READS,
  "/meetings/[id]/press/quotes editQuoteAction": MANAGER_ACTS,
  "/meetings/[id]/press/quotes noteQuoteAction": MANAGER_ACTS,
  "/meetings/[id]/press/quotes removeQuoteAction": MANAGER_ACTS,
  // Published: everybody may know of it.
  "/meetings/[id]/press/withdraw withdrawPressAction": access(["processManager"], "refused"),
  "/release/[token] decideByLinkAction": EVERYBODY,
  "/releases/[id] decideReleaseAction": { ...ANSWERING, processManager: "refused" },
};
