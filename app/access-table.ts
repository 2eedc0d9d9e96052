/**
 * Who gets what from each page, route handler and server action. The circle is the one of the demo
 * world; mayor, office and process manager belong to it. Every new address and action needs a line
 * here: `access-table.test.ts` misses it otherwise, `access.db.test.ts` and `e2e/access.spec.ts` try it.
 */
export const VISITORS = [
  "nobody",
  "mayor",
  "office",
  "processManager",
  "spokesperson",
  "programmeOffice",
  /** Office of a city that sits in no circle with the others. */
  "outsider",
  /** Signed in, but every mandate has ended. */
  "former",
] as const;

export type Visitor = (typeof VISITORS)[number];

/**
 * "signIn": a page leads to the sign-in page, an action asks to sign in beside what was typed;
 * "notFound": as if it did not exist; "refused": told that it is not theirs.
 */
export type Verdict = "allowed" | "signIn" | "notFound" | "refused";

export type Access = Readonly<Record<Visitor, Verdict>>;

const EVERYBODY = access(VISITORS, "allowed", "allowed");
const SIGNED_IN = access(VISITORS, "allowed");
const CLOSED = access([], "notFound", "notFound");
const CIRCLE = access(["mayor", "office", "processManager", "programmeOffice"], "notFound");
const ANSWERING = access(["mayor", "office"], "notFound");
const TOWN_HALLS = access(["mayor", "office", "outsider"], "notFound");
const MANAGER = access(["processManager"], "notFound");
const PROGRAMME = access(["programmeOffice"], "notFound");
const PROGRAMME_REFUSED = access(["programmeOffice"], "refused");
const WITH_CITY = access(["mayor", "office", "processManager", "outsider"], "notFound");
const WITH_CITY_REFUSED = access(["mayor", "office", "processManager", "outsider"], "refused");
const SPOKESPERSON = access(["spokesperson"], "notFound");
const SPOKESPERSON_REFUSED = access(["spokesperson"], "refused");

/** Sees the meeting or commitment but may not change it: refused; does not see it: not found. */
const MANAGER_ACTS: Access = {
  ...MANAGER,
  mayor: "refused",
  office: "refused",
  programmeOffice: "refused",
};
const CITY_REPORTS: Access = {
  ...ANSWERING,
  processManager: "refused",
  programmeOffice: "refused",
};

/** A message about a meeting: the programme office looks on. */
const REPLIES_SETTLED: Access = { ...MANAGER, programmeOffice: "refused" };

export const pages: Record<string, Access> = {
  "/": EVERYBODY,
  "/account": SIGNED_IN,
  "/account/calendar": SIGNED_IN,
  // The link is the key here as well.
  "/appeal/[token]": EVERYBODY,
  "/appeals": EVERYBODY,
  "/appeals/[slug]": EVERYBODY,
  "/appeals/[slug]/edit": SPOKESPERSON,
  "/appeals/[slug]/responses": access(["spokesperson", "programmeOffice"], "notFound"),
  "/appeals/[slug]/withdraw": SPOKESPERSON,
  "/appeals/new": SPOKESPERSON,
  // The link is the key here as well.
  "/ballot/[token]": EVERYBODY,
  "/barriere-melden": EVERYBODY,
  "/barrierefreiheit": EVERYBODY,
  // The link is the key, as for an invitation.
  "/call/[token]": EVERYBODY,
  // Call wishes are between town halls.
  "/calls": TOWN_HALLS,
  "/calls/[id]": ANSWERING,
  "/calls/new": TOWN_HALLS,
  // Circles, their cities and history are open to everyone signed in.
  "/circles": SIGNED_IN,
  "/circles/[id]": SIGNED_IN,
  "/circles/[id]/dates": MANAGER,
  "/blocked-times": WITH_CITY,
  "/circles/[id]/rhythm": MANAGER,
  "/cities": EVERYBODY,
  "/cities/[slug]": EVERYBODY,
  "/commitments": SIGNED_IN,
  "/commitments/[id]": CIRCLE,
  "/commitments/[id]/owners": MANAGER,
  "/commitments/[id]/responsibility": access(["mayor", "office", "processManager"], "notFound"),
  "/commitments/review": SIGNED_IN,
  "/datenschutz": EVERYBODY,
  "/holidays": PROGRAMME,
  "/impressum": EVERYBODY,
  // The link is the key; without a good one the page says no more than that.
  "/invitation/[token]": EVERYBODY,
  "/leichte-sprache": EVERYBODY,
  // Open in the demo without a mail server only.
  "/mailbox": CLOSED,
  "/mailbox/[id]": CLOSED,
  "/mails": access(["processManager", "spokesperson", "programmeOffice"], "notFound"),
  "/meetings": SIGNED_IN,
  "/meetings/[id]": CIRCLE,
  "/meetings/[id]/agenda": MANAGER,
  "/meetings/[id]/answer": ANSWERING,
  "/meetings/[id]/answers": MANAGER,
  "/meetings/[id]/cancel": MANAGER,
  "/meetings/[id]/commitments/new": MANAGER,
  "/meetings/[id]/edit": MANAGER,
  "/meetings/[id]/follow": CIRCLE,
  "/meetings/[id]/invite": MANAGER,
  "/meetings/[id]/lead": MANAGER,
  "/meetings/[id]/presence": MANAGER,
  "/meetings/new": MANAGER,
  "/overview": SIGNED_IN,
  "/polls/[id]": CIRCLE,
  "/polls/[id]/cancel": MANAGER,
  "/polls/[id]/edit": MANAGER,
  "/polls/[id]/fix": MANAGER,
  "/polls/new": MANAGER,
  "/replies": access(["processManager", "programmeOffice"], "notFound"),
  "/sign-in": EVERYBODY,
  "/sign-in/confirm": EVERYBODY,
  "/sign-in/refused": EVERYBODY,
  "/sign-in/sent": EVERYBODY,
};

export const routes: Record<string, Access> = {
  "GET /.well-known/security.txt": EVERYBODY,
  // Without a sign-in service set up; with one, its way back checks state, nonce and signature.
  "GET /api/auth/[...nextauth]": CLOSED,
  "POST /api/auth/[...nextauth]": CLOSED,
  // The address is the key; without a good one there is nothing.
  "GET /api/calendar/[token]/rathausrunde.ics": CLOSED,
  "GET /api/health": EVERYBODY,
  "GET /appeals/feed.xml": EVERYBODY,
  "GET /cities/map.svg": EVERYBODY,
  "GET /commitments/review.csv": CIRCLE,
  // Files of projects are for everyone signed in; only pictures of published press releases are public.
  "GET /files/[id]": SIGNED_IN,
  "GET /mailbox/[id]/calendar.ics": CLOSED,
  "GET /meetings/[id]/calendar.ics": CIRCLE,
  "GET /meetings/[id]/events": CIRCLE,
};

export const actions: Record<string, Access> = {
  "/account endOtherSessionsAction": SIGNED_IN,
  "/account endSessionAction": SIGNED_IN,
  "/account setRemindersAction": SIGNED_IN,
  "/account signOutAction": EVERYBODY,
  "/account/calendar closeFeedAction": SIGNED_IN,
  "/account/calendar openFeedAction": SIGNED_IN,
  "/account/calendar rotateFeedAction": SIGNED_IN,
  // Whoever has the link, and nobody else.
  "/appeal/[token] answerAppealByLinkAction": EVERYBODY,
  "/appeals correctAppealAction": SPOKESPERSON_REFUSED,
  "/appeals editAppealAction": SPOKESPERSON,
  "/appeals remindCitiesAction": SPOKESPERSON_REFUSED,
  "/appeals withdrawAppealAction": SPOKESPERSON_REFUSED,
  "/appeals writeAppealAction": SPOKESPERSON_REFUSED,
  "/appeals/[slug] answerAppealAction": access(["mayor", "office", "outsider"], "refused"),
  // Whoever has the link, and nobody else.
  "/ballot/[token] setRemindersByLinkAction": EVERYBODY,
  "/ballot/[token] voteByLinkAction": EVERYBODY,
  "/barriere-melden reportBarrierAction": EVERYBODY,
  "/blocked-times addBlockedDaysAction": WITH_CITY_REFUSED,
  "/blocked-times addBlockedRuleAction": WITH_CITY_REFUSED,
  "/blocked-times removeBlockedTimeAction": access(
    ["mayor", "office", "processManager"],
    "notFound",
  ),
  "/circles/[id] remindOfficialAction": MANAGER_ACTS,
  // A circle is no secret; driving it is.
  "/circles/[id]/rhythm setRhythmAction": access(["processManager"], "refused"),
  "/commitments/[id] decideHandoverAction": CITY_REPORTS,
  "/commitments/[id] decideProvisoAction": CITY_REPORTS,
  "/call/[token] answerCallByLinkAction": EVERYBODY,
  "/calls/[id] answerCallAction": ANSWERING,
  "/calls/[id] finishCallAction": ANSWERING,
  // In the name of Stendal.
  "/calls/new askForCallAction": access(["mayor", "office"], "refused"),
  "/commitments/[id] reportCommitmentAction": CITY_REPORTS,
  "/commitments/[id]/owners setOwnersAction": MANAGER_ACTS,
  "/commitments/[id]/responsibility assignOfficialAction": {
    ...CITY_REPORTS,
    processManager: "allowed",
  },
  "/commitments/[id]/responsibility offerHandoverAction": CITY_REPORTS,
  "/holidays discardUploadAction": PROGRAMME,
  "/holidays replaceHolidaysAction": PROGRAMME,
  "/holidays uploadHolidaysAction": PROGRAMME_REFUSED,
  // Whoever has the link, and nobody else.
  "/invitation/[token] answerByLinkAction": EVERYBODY,
  "/invitation/[token] setRemindersByLinkAction": EVERYBODY,
  // A mail about a meeting; those about appeals are the spokesperson's.
  "/mails retryMailAction": access(["processManager", "programmeOffice"], "notFound"),
  "/meetings/[id] acceptInvitationAction": ANSWERING,
  "/meetings/[id] decideCounterProposalAction": MANAGER_ACTS,
  "/meetings/[id]/agenda changeAgendaAction": MANAGER_ACTS,
  "/meetings/[id]/answer answerInvitationAction": ANSWERING,
  "/meetings/[id]/answers enterAnswerAction": MANAGER_ACTS,
  "/meetings/[id]/cancel cancelMeetingAction": MANAGER_ACTS,
  "/meetings/[id]/cancel discardDraftAction": MANAGER,
  "/meetings/[id]/commitments/new makeCommitmentAction": MANAGER_ACTS,
  "/meetings/[id]/edit editMeetingAction": MANAGER_ACTS,
  "/meetings/[id]/invite inviteOfficialsAction": MANAGER_ACTS,
  "/meetings/[id]/lead noteAgreementAction": MANAGER_ACTS,
  "/meetings/[id]/lead saveNoteAction": MANAGER_ACTS,
  "/meetings/[id]/lead seatAction": MANAGER_ACTS,
  "/meetings/[id]/lead settleNoteAction": MANAGER_ACTS,
  "/meetings/[id]/lead startItemAction": MANAGER_ACTS,
  "/meetings/[id]/presence notePresenceAction": MANAGER_ACTS,
  "/meetings/new scheduleMeetingAction": access(["processManager"], "refused"),
  "/overview acceptInvitationAction": ANSWERING,
  "/polls/[id] castVoteAction": ANSWERING,
  "/polls/[id] decideCounterAction": MANAGER_ACTS,
  "/polls/[id] enterVoteAction": MANAGER_ACTS,
  "/polls/[id] remindCitiesAction": MANAGER_ACTS,
  "/polls/[id]/cancel cancelPollAction": MANAGER_ACTS,
  "/polls/[id]/edit addDateAction": MANAGER_ACTS,
  "/polls/[id]/edit moveDeadlineAction": MANAGER_ACTS,
  "/polls/[id]/fix fixPollAction": MANAGER_ACTS,
  "/polls/new openPollAction": access(["processManager"], "refused"),
  "/overview confirmCommitmentAction": CITY_REPORTS,
  "/replies adoptReplyAction": REPLIES_SETTLED,
  "/replies settleReplyAction": REPLIES_SETTLED,
  "/sign-in confirmByCodeAction": EVERYBODY,
  "/sign-in confirmByLinkAction": EVERYBODY,
  "/sign-in requestSignInAction": EVERYBODY,
};

/** Allowed for some; `otherwise` for everybody else who is signed in, `nobody` for who is not. */
function access(
  allowed: readonly Visitor[],
  otherwise: Verdict,
  nobody: Verdict = "signIn",
): Access {
  const verdict = (visitor: Visitor): Verdict => {
    if (visitor === "nobody") return nobody;
    return allowed.includes(visitor) ? "allowed" : otherwise;
  };
  return Object.fromEntries(VISITORS.map((visitor) => [visitor, verdict(visitor)])) as Access;
}
