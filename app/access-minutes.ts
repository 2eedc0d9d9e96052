import { type Access, CITY_REPORTS, MANAGER_ACTS, ROUND } from "./access-verdicts";

/** Who gets what from the actions of leading a meeting and of its minutes. */
export const minutesActions: Record<string, Access> = {
  "/meetings/[id]/lead dropNotedWishAction": ROUND,
  "/meetings/[id]/lead noteAgreementAction": MANAGER_ACTS,
  "/meetings/[id]/lead noteWishAction": MANAGER_ACTS,
  "/meetings/[id]/lead saveNoteAction": MANAGER_ACTS,
  "/meetings/[id]/lead seatAction": MANAGER_ACTS,
  "/meetings/[id]/lead settleNoteAction": MANAGER_ACTS,
  "/meetings/[id]/lead startItemAction": MANAGER_ACTS,
  "/meetings/[id]/minutes approveMinutesAction": CITY_REPORTS,
  "/meetings/[id]/minutes circulateMinutesAction": MANAGER_ACTS,
  "/meetings/[id]/minutes decideAmendmentAction": MANAGER_ACTS,
  "/meetings/[id]/minutes draftMinutesAction": MANAGER_ACTS,
  "/meetings/[id]/minutes lockMinutesAction": MANAGER_ACTS,
  "/meetings/[id]/minutes noteReminderAction": MANAGER_ACTS,
  "/meetings/[id]/minutes proposeAmendmentAction": CITY_REPORTS,
  "/meetings/[id]/minutes/edit editMinutesAction": MANAGER_ACTS,
};
