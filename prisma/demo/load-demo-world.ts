import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { enterCities } from "@/lib/cities/enter-cities";
import { db, inTransaction } from "@/lib/db";
import { openFeed } from "@/lib/feeds/open-feed";
import { cleanUp } from "@/lib/jobs/clean-up";
import { plantFourCities } from "@/lib/testing/four-cities";
import { tellInvitation } from "./accounts";
import { tellAppeal } from "./appeal";
import { tellBlockedTimes } from "./blocked-times";
import { tellFirstCall, tellOpenCall } from "./calls";
import { castOf, type World } from "./cast";
import { tellChanges } from "./changes";
import {
  meetingOn,
  tellFirstAgreements,
  tellHandover,
  tellLaterAgreements,
  tellOpenAgreements,
} from "./commitments";
import { tellContactChecks } from "./contacts";
import { heldTuesdays, upcomingTuesday } from "./dates";
import { tellElectionDraft } from "./election";
import { tellFirstMeeting, tellHeldMeetings, tellUpcomingMeeting } from "./meetings";
import { readMembers } from "./members";
import { tellDraftMinutes, tellFirstMinutes, tellMinutesUnderWay } from "./minutes";
import { tellOpenPoll } from "./poll";
import { tellFirstPressRelease } from "./press";
import { tellGoal, tellProjects } from "./projects";
import { tellProposal } from "./proposal";
import { tellTopics } from "./topics";

/**
 * Loads the demo world into an empty database, through the use cases wherever there is one. What
 * the press release reports stands as reported; everything later is an example, relative to today.
 */
export async function loadDemoWorld(now: Date): Promise<void> {
  const today = Temporal.PlainDate.from(now.toISOString().slice(0, 10));
  const upcoming = upcomingTuesday(today);
  const held = heldTuesdays(upcoming);

  await inTransaction((tx) => enterCities(tx, readMembers(), now));
  const world = await plantFourCities(now);
  const early = await castOf(world.people, "2022-09-01T08:00:00Z");
  await tellGoal(world, early);
  const first = await tellFirstMeeting(world, early);
  await tellFirstCall(world, first);
  await tellHeldMeetings(world, held);
  const cast = await castOf(world.people, now.toISOString());
  await tellFirstAgreements(world, cast, first);
  const last = held.at(-1);
  if (last) {
    await tellLaterAgreements(world, cast, last);
    await tellHandover(world, cast, last);
  }
  await tellFirstMinutes(world, first);
  await tellFirstPressRelease(world, first);
  await tellAppeal(cast, today);
  await tellProposal(world);
  await forgetOldMail();
  await tellUpcomingMeeting(world, cast, upcoming, today);
  await tellProjects(world, cast, upcoming, today);
  await tellOpenAgreements(world, cast, today);
  await tellOpenPoll(world, cast, upcoming, today);
  await tellBlockedTimes(world, cast, now);
  await tellTopics(world, cast, today);
  await tellElectionDraft(world, now);
  await openFeed(cast.sieler, { formKey: randomUUID() }, now);
  await tellOpenCall(world, today);
  await tellInvitation(world, now);
  await tellChanges(world, today, now);
  await tellContactChecks(world, now);
  await tellMinutesOf(world, held, today);
  // The number of a talk long past would be gone by now.
  await cleanUp(now);
}

/** Of the last meeting they are with the cities, of the one before a draft. */
async function tellMinutesOf(world: World, held: Temporal.PlainDate[], today: Temporal.PlainDate) {
  const [last, before] = held.toReversed();
  if (last) await tellMinutesUnderWay(world, await meetingOn(world, last), today);
  if (before) await tellDraftMinutes(world, await meetingOn(world, before), today);
}

/** Mails of meetings long past would otherwise all be sent at the first start. */
async function forgetOldMail(): Promise<void> {
  await db.outboxMail.deleteMany({ where: { appealId: null } });
  const told = ["stendal", "lemgo", "parchim", "gardelegen", "freiwilligen-agentur"];
  await db.outboxMail.deleteMany({
    where: { NOT: { OR: told.map((host) => ({ to: { endsWith: `@${host}.example` } })) } },
  });
}
