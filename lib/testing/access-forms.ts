import type { Actor } from "@/lib/auth/actor";
import { accountForms } from "@/lib/testing/access-accounts";
import { appealForms } from "@/lib/testing/access-appeals";
import { callForms } from "@/lib/testing/access-calls";
import { circleForms } from "@/lib/testing/access-circles";
import { cityImportForms } from "@/lib/testing/access-city-import";
import { contactForms } from "@/lib/testing/access-contacts";
import { electionForms } from "@/lib/testing/access-elections";
import { leadingForms } from "@/lib/testing/access-leading";
import { memberForms } from "@/lib/testing/access-members";
import { minutesForms } from "@/lib/testing/access-minutes";
import { operatorForms } from "@/lib/testing/access-operator";
import { pollForms } from "@/lib/testing/access-polls";
import { pressForms } from "@/lib/testing/access-press";
import { privacyForms } from "@/lib/testing/access-privacy";
import { endingForm, projectForms } from "@/lib/testing/access-projects";
import { type AccessWorld, anotherSession, blockTime } from "@/lib/testing/access-world";

type Fields = Record<string, string | File>;

/**
 * A valid form for each server action of the table of access, about Stendal, its circle and what
 * stands there; about their own city or session where the form of a visitor would name that.
 */
export async function formOf(
  key: string,
  world: AccessWorld,
  visitor: Actor | null,
): Promise<Fields> {
  const forms = {
    ...ofMeetings(world),
    ...ofCommitments(world),
    ...appealForms(world, visitor && ownCityOf(visitor)),
    ...ofPeople(world),
    ...ofDates(world, visitor),
    ...ofReplies(world),
    ...pollForms(world),
    ...accountForms(world),
    ...callForms(world),
    ...circleForms(world),
    ...cityImportForms(world),
    ...contactForms(world),
    ...electionForms(world),
    ...pressForms(world),
    ...privacyForms,
    ...operatorForms,
    ...leadingForms(world),
    ...projectForms(world),
    ...memberForms(world),
    ...minutesForms(world),
  };
  if (key === "/account endSessionAction") {
    return { session: visitor ? await anotherSession(visitor) : crypto.randomUUID() };
  }
  if (key === "/blocked-times removeBlockedTimeAction") {
    return { blockedTimeId: await blockTime(world.network) };
  }
  const form = forms[key as keyof typeof forms] ?? (await endingForm(key, world));
  if (!form) throw new Error(`lib/testing/access-forms.ts has no form for ${key}`);
  return form;
}

function ofMeetings(world: AccessWorld) {
  const { network, meeting, draftMeeting, begunMeeting, attendance, topic } = world;
  const year = String(new Date().getUTCFullYear() + 1);
  const dates = {
    title: "Austausch",
    "startsOn.day": "3",
    "startsOn.month": "2",
    "startsOn.year": year,
    startsAt: "10:00",
    durationMinutes: "90",
    format: "DIGITAL",
    videoUrl: "https://video.example/runde",
    hostBodyIds: network.bodies.stendal.id,
  };
  const edited = { meetingId: meeting, version: "1" };
  const item = {
    "agenda.0.kind": "WELCOME",
    "agenda.0.title": "Begrüßung",
    "agenda.0.minutes": "5",
  };
  const accepted = { attendanceId: attendance, version: "1", answer: "ACCEPTED" };
  return {
    "/meetings/new scheduleMeetingAction": {
      ...dates,
      circleId: network.circle.id,
      officialIds: network.officials.sieler.id,
      intent: "draft",
    },
    "/meetings/[id]/edit editMeetingAction": { ...dates, ...edited },
    "/meetings/[id]/invite inviteOfficialsAction": {
      meetingId: meeting,
      officialIds: network.officials.johannisson.id,
    },
    "/meetings/[id]/agenda changeAgendaAction": { ...edited, ...item },
    "/meetings/[id]/announce announceMeetingAction": { meetingId: meeting },
    "/meetings/[id]/announce revokeAnnouncementAction": { meetingId: meeting },
    "/meetings/[id]/cancel cancelMeetingAction": { ...edited, reason: "Sturm" },
    "/meetings/[id]/cancel discardDraftAction": { meetingId: draftMeeting },
    "/meetings/[id]/presence notePresenceAction": {
      ...edited,
      "rows.0.attendanceId": attendance,
      "rows.0.presence": "PRESENT",
    },
    "/meetings/[id]/commitments/new makeCommitmentAction": {
      circleId: network.circle.id,
      meetingId: begunMeeting,
      title: "Ein Projekt vorstellen",
      owners: "all",
    },
    "/meetings/[id] acceptInvitationAction": accepted,
    "/meetings/[id]/answer answerInvitationAction": accepted,
    "/meetings/[id]/answers enterAnswerAction": accepted,
    "/overview acceptInvitationAction": accepted,
    "/circles/[id] remindOfficialAction": { meetingId: meeting, attendanceId: attendance },
    "/circles/[id]/topics dropTopicAction": { topicId: topic },
    "/circles/[id]/topics proposeTopicAction": {
      circleId: network.circle.id,
      title: "Ehrenamtskarte",
    },
    "/circles/[id]/rhythm setRhythmAction": {
      circleId: network.circle.id,
      version: "6",
      rhythmMonths: "4",
    },
  };
}

function ofCommitments({ network, commitment, provisional, handover }: AccessWorld) {
  const { stendal, lemgo } = network.cities;
  const changed = { commitmentId: commitment, version: "1" };
  const confirmed = {
    commitmentId: provisional,
    cityId: stendal.id,
    seen: "OPEN",
    word: "CONFIRMED",
  };
  return {
    "/commitments/[id] reportCommitmentAction": { ...changed, status: "IN_PROGRESS" },
    "/commitments/[id] decideProvisoAction": confirmed,
    "/overview confirmCommitmentAction": confirmed,
    "/commitments/[id] decideHandoverAction": { handoverId: handover, word: "ACCEPT" },
    "/commitments/[id]/owners setOwnersAction": { ...changed, owners: "all" },
    "/commitments/[id]/responsibility assignOfficialAction": {
      ...changed,
      officialId: network.officials.sieler.id,
    },
    "/commitments/[id]/responsibility offerHandoverAction": {
      commitmentId: commitment,
      fromCityId: stendal.id,
      toCityId: lemgo.id,
      reason: "Lemgo hat mehr Erfahrung damit.",
    },
  };
}

function ofReplies({ proposal, aside, askedAttendance }: AccessWorld) {
  return {
    "/meetings/[id] decideCounterProposalAction": {
      proposalId: proposal,
      version: "1",
      decision: "decline",
    },
    "/replies adoptReplyAction": { mailId: aside, attendanceId: askedAttendance },
    "/replies settleReplyAction": { mailId: aside },
  };
}

function ownCityOf(visitor: Actor | null): string | undefined {
  return visitor?.mandates.flatMap(({ cityId }) => cityId ?? [])[0];
}

function ofDates({ network, upload }: AccessWorld, visitor: Actor | null) {
  const cityId = ownCityOf(visitor) ?? network.cities.stendal.id;
  return {
    "/blocked-times addBlockedRuleAction": {
      cityId,
      label: "Stadtrat",
      weekday: "1",
      ordinal: "1",
    },
    "/blocked-times addBlockedDaysAction": {
      cityId,
      label: "Wahl",
      "startsOn.day": "26",
      "startsOn.month": "9",
      "startsOn.year": "2027",
    },
    "/holidays replaceHolidaysAction": { uploadId: upload },
    "/holidays discardUploadAction": { uploadId: upload },
  };
}

function ofPeople({ mail }: AccessWorld) {
  const link = { request: crypto.randomUUID(), next: "/overview" };
  return {
    "/account endOtherSessionsAction": {},
    "/account setRemindersAction": { kinds: "MEETING" },
    "/account signOutAction": {},
    "/account/calendar closeFeedAction": {},
    "/account/calendar openFeedAction": {},
    "/account/calendar rotateFeedAction": { feedId: crypto.randomUUID() },
    "/mails retryFailedAction": {},
    "/mails retryMailAction": { mailId: mail },
    "/sign-in requestSignInAction": { email: "niemand@stendal.example" },
    "/sign-in confirmByCodeAction": { ...link, code: "123456" },
    "/sign-in confirmByLinkAction": { ...link, token: "x" },
    "/invitation/[token] answerByLinkAction": {
      token: "x",
      version: "1",
      answer: "ACCEPTED",
      answeredBy: "SELF",
    },
    "/ballot/[token] setRemindersByLinkAction": { token: "x", kinds: "MEETING" },
    "/invitation/[token] setRemindersByLinkAction": { token: "x", kinds: "MEETING" },
    "/barriere-melden reportBarrierAction": { what: "Der Knopf ist zu klein." },
  };
}
