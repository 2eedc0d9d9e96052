/** Why the network says no. A closed set: each reason is one German sentence in messages/de/refusal.json. */
export type Refusal =
  | "signedOut"
  | "notFound"
  | "forbidden"
  | "conflict"
  | "outdated"
  | "inThePast"
  | "alreadyBegun"
  | "notYetBegun"
  | "cancelled"
  | "withdrawn"
  | "alreadyPublished"
  | "incomplete"
  | "nothingToInvite"
  | "momentTaken"
  | "hourMissing"
  | "hourDoubled"
  | "pollClosed"
  | "pollDeadlinePassed"
  | "dateRefused"
  | "dateTwice"
  | "pollFull"
  | "deadlinePassed"
  | "deadlineLate"
  | "remindedToday"
  | "nobodyToRemind"
  | "remindedTwice"
  | "tooEarlyToRemind"
  | "alreadyDecided"
  | "alreadyAnswered"
  | "alreadyReminded"
  | "unreachable"
  | "agreementDone"
  | "handoverOpen"
  | "officialElsewhere"
  | "ownCity"
  | "cityUnreachable"
  | "callsOpen"
  | "wishNoted"
  | "callEnded"
  | "callOpen"
  | "callTheirTurn"
  | "callAhead"
  | "outsideWindow"
  | "windowGone"
  | "itemNoted"
  | "topicTaken"
  | "fileMissing"
  | "fileUnknown"
  | "fileTooLarge"
  | "filesFull"
  | "projectInUse"
  | "movedOn"
  | "ownersUnread"
  | "projectThere"
  | "ownIdea"
  | "dayAhead"
  | "notHeldYet"
  | "minutesCirculated"
  | "minutesNotCirculated"
  | "minutesLocked"
  | "minutesNotLocked"
  | "amendmentsOpen"
  | "approvalsMissing"
  | "alreadyApproved"
  | "consentOver"
  | "releaseMissing"
  | "releaseEnded"
  | "releaseAsked"
  | "quoteInUse"
  | "quoteUnknown"
  | "pressPublished"
  | "pressUnpublished"
  | "pressWithdrawn"
  | "mayorThere"
  | "mandateThere"
  | "mandateEnded"
  | "headThere"
  | "invitationOpen"
  | "invitationTaken"
  | "accountThere"
  | "accountBlocked"
  | "ownAccount"
  | "lastOffice"
  | "lastDayPassed"
  | "officialTaken"
  | "successorThere"
  | "termMissing"
  | "linkInvalid"
  | "codeWrong"
  | "codeUsedUp"
  | "tooManyTries"
  | "foreignOrigin"
  | "unavailable";

/** The caller asked for something the network does not allow. Shown to the user by its `reason`. */
export class Refused extends Error {
  override readonly name: string = "Refused";

  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

/** Somebody else changed the same thing in the meantime; `theirs` is what stands there now, by field. */
export class Outdated extends Refused {
  override readonly name = "Outdated";

  constructor(
    readonly theirs: Readonly<Record<string, string>>,
    readonly version: number,
  ) {
    super("outdated");
  }
}
