import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { newSessionToken } from "@/lib/auth/session-token";
import { startSession } from "@/lib/auth/start-session";
import { addBlockedTime } from "@/lib/blocked-times/add-blocked-time";
import { findWaitingImport } from "@/lib/cities/find-import";
import { uploadCities } from "@/lib/cities/upload-cities";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { db, inTransaction } from "@/lib/db";
import { uploadHolidays } from "@/lib/holidays/upload-holidays";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { buildMinutes } from "@/lib/testing/access-minutes";
import { buildPoll } from "@/lib/testing/access-polls";
import { proposeAndMisdirect } from "@/lib/testing/access-replies";
import { plantAccounts } from "@/lib/testing/accounts";
import { attachedFile, draft, draftToCheck, published } from "@/lib/testing/appeals";
import { askStendal } from "@/lib/testing/calls";
import { plantSeats } from "@/lib/testing/circles";
import { plantWaitingCommitments } from "@/lib/testing/commitments";
import { plantContactChecks } from "@/lib/testing/contacts";
import { keepDatabase } from "@/lib/testing/database";
import { plantElections } from "@/lib/testing/elections";
import { plantLedMeeting } from "@/lib/testing/leading";
import { meetingInput } from "@/lib/testing/meetings";
import { plantMunicipality } from "@/lib/testing/municipalities";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { plantPress } from "@/lib/testing/press-desk";
import { buildIdeas } from "@/lib/testing/projects";
import { plantOffers } from "@/lib/testing/proposals";
import { proposeTopic } from "@/lib/topics/propose-topic";

const DAY = 86_400_000;

export type AccessWorld = Awaited<ReturnType<typeof plantAccessWorld>>;

let planted: { world: AccessWorld; putBack: () => Promise<void> } | undefined;

// A week must pass before cities may be reminded of an appeal.
const LONG_ENOUGH_AGO = new Date(Date.now() - 8 * 86_400_000);

/** One of each thing that actions act on, as of the real clock, which actions go by. */
export async function buildAccessWorld(): Promise<AccessWorld> {
  if (planted) await planted.putBack();
  else planted = { world: await plantAccessWorld(), putBack: await keepDatabase() };
  return structuredClone(planted.world);
}

async function plantAccessWorld() {
  const network = await buildNetwork();
  const { manager, spokesperson } = network.actors;
  const meeting = await schedule(network, 21, true);
  const draftMeeting = await schedule(network, 28, false);
  const begunMeeting = await begin(await schedule(network, 35, true));
  const { id: commitment } = await makeCommitment(manager, {
    formKey: randomUUID(),
    circleId: network.circle.id,
    meetingId: null,
    title: "Projekt vorstellen",
    ownerCityIds: [network.cities.stendal.id],
    dueOn: null,
    proviso: null,
    responsibleId: null,
  });
  const { provisional, handover } = await plantWaitingCommitments(network);
  const attendance = await db.attendance.findFirstOrThrow({
    where: { meetingId: meeting, officialId: network.officials.sieler.id },
    select: { id: true },
  });
  const mail = await db.outboxMail.findFirstOrThrow({
    where: { meetingId: meeting },
    select: { id: true },
  });
  return {
    network,
    call: (await askStendal(network)).id,
    meeting,
    draftMeeting,
    begunMeeting,
    ...(await plantLedMeeting(network, begunMeeting)),
    commitment,
    provisional,
    handover,
    attendance: attendance.id,
    mail: mail.id,
    ...(await buildMinutes(network)),
    ...(await plantAccounts(network)),
    ...(await plantSeats(network)),
    ...(await plantContactChecks(network)),
    ...(await plantElections(network)),
    ...(await plantOffers(network)),
    municipality: await plantMunicipality(),
    ...(await buildPoll(network)),
    ...(await buildIdeas(network)),
    ...(await proposeAndMisdirect(meeting)),
    topic: await proposed(network),
    appeal: (await published(spokesperson, LONG_ENOUGH_AGO)).id,
    draftAppeal: (await draft(spokesperson)).id,
    appealFile: await attachedFile(spokesperson),
    draftToCheck: (await draftToCheck(network.actors.zoselMohr)).id,
    upload: await upload(network),
    cityImport: await cityImport(network),
    ...(await plantPress(network, [
      await begin(await schedule(network, 42, true), 60),
      await begin(await schedule(network, 49, true), 61),
      await begin(await schedule(network, 56, true), 62),
    ])),
  };
}

/** A blocked time of Stendal, for removing it. */
export async function blockTime({ actors, cities }: Network): Promise<string> {
  const { id } = await addBlockedTime(actors.mayor, {
    formKey: randomUUID(),
    cityId: cities.stendal.id,
    label: "Stadtrat",
    weekday: 1,
    ordinal: 1,
    startsOn: null,
    endsOn: null,
  });
  return id;
}

async function upload({ actors }: Network): Promise<string> {
  const csv = "state_code;start;end;name\nNW;2030-07-07;2030-08-19;Sommerferien";
  const input = { formKey: randomUUID(), fileName: "ferien.csv", csv };
  return (await uploadHolidays(actors.programmeOffice, input)).id;
}

async function cityImport({ actors }: Network) {
  const actor = actors.programmeOffice;
  const cells = [
    ["Name", "Land"],
    ["Stendal", "ST"],
  ];
  await uploadCities(actor, { formKey: randomUUID(), fileName: "staedte.csv", cells });
  const open = await findWaitingImport(actor, new Date());
  return { id: open?.id ?? "", shown: open?.shown ?? "" };
}

/** A session of somebody else's device, for ending it. */
export async function anotherSession({ userId }: Actor): Promise<string> {
  const session = { token: newSessionToken(), userId, device: "", now: new Date() };
  return inTransaction((tx) => startSession(tx, session));
}

/** Nobody can schedule a meeting that has begun; time does it otherwise. */
async function begin(id: string, hoursAgo = 1): Promise<string> {
  const startsAt = new Date(Date.now() - hoursAgo * (DAY / 24));
  await db.meeting.update({ where: { id }, data: { startsAt }, select: { id: true } });
  return id;
}

async function schedule(
  network: Awaited<ReturnType<typeof buildNetwork>>,
  days: number,
  send: boolean,
): Promise<string> {
  const startsAt = new Date(Date.now() + days * DAY);
  const input = meetingInput(network, { startsAt, answerBy: null, send });
  return (await scheduleMeeting(network.actors.manager, input)).id;
}

async function proposed({ actors, circle }: Network): Promise<string> {
  const topic = { circleId: circle.id, title: "Ehrenamtskarte", note: null };
  await proposeTopic(actors.manager, { formKey: randomUUID(), ...topic });
  return (await db.topic.findFirstOrThrow({ select: { id: true } })).id;
}
