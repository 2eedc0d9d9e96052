import { accountActions, accountPages, accountRoutes } from "./access-accounts";
import { appealActions, appealPages, appealRoutes } from "./access-appeals";
import { circleActions, circlePages } from "./access-circles";
import { cityImportActions, cityImportPages, cityImportRoutes } from "./access-city-import";
import { contactActions, contactPages } from "./access-contacts";
import { electionActions, electionPages } from "./access-elections";
import { ideaActions, ideaPages } from "./access-ideas";
import { memberActions, memberPages } from "./access-members";
import { minutesActions } from "./access-minutes";
import { openPages, openRoutes } from "./access-open";
import { operatorActions, operatorPages, operatorRoutes } from "./access-operator";
import { pressActions, pressPages } from "./access-press";
import { privacyActions, privacyPages, privacyRoutes } from "./access-privacy";
import { searchPages } from "./access-search";
import {
  type Access,
  ANSWERING,
  access,
  CIRCLE,
  CITY_REPORTS,
  CLOSED,
  EVERYBODY,
  MANAGER,
  MANAGER_ACTS,
  PROGRAMME,
  REPLIES_SETTLED,
  ROUND,
  SIGNED_IN,
  STENDAL_ACTS,
  TOWN_HALLS,
  WITH_CITY,
  WITH_CITY_REFUSED,
} from "./access-verdicts";

/**
 * Who gets what from each page, route handler and server action. Every new address and action needs a line here:
 * `access-table.test.ts` misses it otherwise, `access.alone.db.test.ts` and `e2e/access.spec.ts` try it.
 */
export const pages: Record<string, Access> = {
  ...appealPages,
  "/": EVERYBODY,
  "/account": SIGNED_IN,
  "/account/calendar": SIGNED_IN,
  // The link is the key here as well.
  "/ballot/[token]": EVERYBODY,
  // As for a ballot.
  "/approval/[token]": EVERYBODY,
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
  "/circles/[id]/topics": CIRCLE,
  "/cities": EVERYBODY,
  "/cities/[slug]": EVERYBODY,
  "/commitments": SIGNED_IN,
  "/commitments/[id]": CIRCLE,
  "/commitments/[id]/owners": MANAGER,
  "/commitments/[id]/responsibility": access(["mayor", "office", "processManager"], "notFound"),
  "/commitments/review": SIGNED_IN,
  "/holidays": PROGRAMME,
  // The link is the key; without a good one the page says no more than that.
  "/invitation/[token]": EVERYBODY,
  // Open in the demo without a mail server only.
  "/mailbox": CLOSED,
  "/mailbox/[id]": CLOSED,
  "/meetings": SIGNED_IN,
  "/meetings/[id]": CIRCLE,
  "/meetings/[id]/agenda": MANAGER,
  "/meetings/[id]/answer": ANSWERING,
  "/meetings/[id]/answers": MANAGER,
  "/meetings/[id]/briefing": CIRCLE,
  "/meetings/[id]/cancel": MANAGER,
  "/meetings/[id]/commitments/new": MANAGER,
  "/meetings/[id]/edit": MANAGER,
  "/meetings/[id]/follow": CIRCLE,
  "/meetings/[id]/invite": MANAGER,
  "/meetings/[id]/lead": MANAGER,
  "/meetings/[id]/minutes": CIRCLE,
  "/meetings/[id]/minutes/edit": MANAGER,
  "/meetings/[id]/presence": MANAGER,
  ...accountPages,
  ...circlePages,
  ...electionPages,
  ...memberPages,
  ...cityImportPages,
  ...contactPages,
  ...ideaPages,
  ...openPages,
  ...operatorPages,
  ...pressPages,
  ...searchPages,
  ...privacyPages,
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
  ...privacyRoutes,
  ...accountRoutes,
  ...appealRoutes,
  ...cityImportRoutes,
  "GET /.well-known/security.txt": EVERYBODY,
  // Without a sign-in service set up; with one, its way back checks state, nonce and signature.
  "GET /api/auth/[...nextauth]": CLOSED,
  "POST /api/auth/[...nextauth]": CLOSED,
  // The address is the key; without a good one there is nothing.
  "GET /api/calendar/[token]/rathausrunde.ics": CLOSED,
  "GET /api/health": EVERYBODY,
  "GET /appeals/feed.xml": EVERYBODY,
  // The address is the key.
  "GET /approval/[token]/minutes.pdf": CLOSED,
  "GET /cities/map.svg": EVERYBODY,
  "GET /commitments/review.csv": CIRCLE,
  // Files of projects are for everyone signed in; only pictures of published press releases are public.
  "GET /files/[id]": SIGNED_IN,
  "POST /holidays/upload": PROGRAMME,
  "GET /mailbox/[id]/calendar.ics": CLOSED,
  "GET /meetings/[id]/briefing.pdf": CIRCLE,
  "GET /meetings/[id]/calendar.ics": CIRCLE,
  // One's own city, or a city of the circle one drives.
  "GET /meetings/[id]/council-note.docx": access(["mayor", "office", "processManager"], "notFound"),
  "GET /meetings/[id]/minutes.docx": CIRCLE,
  "GET /meetings/[id]/minutes.pdf": CIRCLE,
  "GET /meetings/[id]/press/export": ROUND,
  "POST /meetings/[id]/press/photos/upload": MANAGER,
  "GET /meetings/[id]/events": CIRCLE,
  "POST /projects/[id]/upload": ANSWERING,
  // The address is the key.
  "GET /release/[token]/picture": CLOSED,
  ...openRoutes,
  ...operatorRoutes,
};

export const actions: Record<string, Access> = {
  ...appealActions,
  "/account endOtherSessionsAction": SIGNED_IN,
  "/account endSessionAction": SIGNED_IN,
  "/account setRemindersAction": SIGNED_IN,
  "/account signOutAction": EVERYBODY,
  "/account/calendar closeFeedAction": SIGNED_IN,
  "/account/calendar openFeedAction": SIGNED_IN,
  "/account/calendar rotateFeedAction": SIGNED_IN,
  // Whoever has the link, and nobody else.
  // In the name of Stendal, about what Lemgo does.
  "/adoptions adoptGoalAction": STENDAL_ACTS,
  "/adoptions adoptProjectAction": STENDAL_ACTS,
  "/adoptions revokeAdoptionAction": STENDAL_ACTS,
  // Whoever has the link, and nobody else.
  "/approval/[token] approveByLinkAction": EVERYBODY,
  "/approval/[token] proposeByLinkAction": EVERYBODY,
  "/approval/[token] setRemindersByLinkAction": EVERYBODY,
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
  "/circles/[id]/topics dropTopicAction": MANAGER_ACTS,
  // A circle is no secret; sitting in it or driving it is.
  "/circles/[id]/topics proposeTopicAction": access(
    ["mayor", "office", "processManager"],
    "refused",
  ),
  "/circles/[id]/rhythm setRhythmAction": access(["processManager"], "refused"),
  "/commitments/[id] decideHandoverAction": CITY_REPORTS,
  "/commitments/[id] decideProvisoAction": CITY_REPORTS,
  "/call/[token] answerCallByLinkAction": EVERYBODY,
  "/calls dropWishAction": ROUND,
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
  // Whoever has the link, and nobody else.
  "/invitation/[token] answerByLinkAction": EVERYBODY,
  "/invitation/[token] setRemindersByLinkAction": EVERYBODY,
  // A mail about a meeting; those about appeals are the spokesperson's.
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
  "/meetings/[id]/presence notePresenceAction": MANAGER_ACTS,
  ...minutesActions,
  ...accountActions,
  ...circleActions,
  ...electionActions,
  ...memberActions,
  ...cityImportActions,
  ...contactActions,
  ...ideaActions,
  ...pressActions,
  ...privacyActions,
  ...operatorActions,
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
