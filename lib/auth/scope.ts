import "server-only";
import { type Actor, citiesOf, holds, homeCitiesOf } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";

/** The part of each table an actor may see. Every query of the signed-in network starts from one of these. */

/** Meetings of the actor's circles and those an official of the actor's city was invited to; drafts only for who drives them. */
export function meetingsVisibleTo(actor: Actor): Prisma.MeetingWhereInput {
  if (holds(actor, "PROGRAMME_OFFICE"))
    return { OR: [{ invitedAt: { not: null } }, ...driven(actor)] };
  return {
    OR: [
      { invitedAt: { not: null }, circleId: { in: [...actor.circleIds] } },
      {
        invitedAt: { not: null },
        attendances: {
          some: { withdrawnAt: null, official: { cityId: { in: homeCitiesOf(actor) } } },
        },
      },
      ...driven(actor),
    ],
  };
}

/** Date polls of the actor's circles, to be voted in or followed. */
export function pollsVisibleTo(actor: Actor): Prisma.DatePollWhereInput {
  if (holds(actor, "PROGRAMME_OFFICE")) return {};
  return { circleId: { in: [...new Set([...actor.circleIds, ...actor.managedCircleIds])] } };
}

/** Days on which a city cannot meet are for its own people; the date finder reads them for the circle. */
export function blockedTimesVisibleTo(actor: Actor): Prisma.BlockedTimeWhereInput {
  return {
    OR: [
      { cityId: { in: homeCitiesOf(actor) } },
      { city: { circles: { some: { circleId: { in: [...actor.managedCircleIds] } } } } },
    ],
  };
}

/** School holidays are public knowledge. */
export function schoolHolidaysVisibleTo(_actor: Actor): Prisma.SchoolHolidayWhereInput {
  return {};
}

/** Uploaded holiday data that wait for a decision are for who may replace them. */
export function holidayUploadsVisibleTo(actor: Actor): Prisma.HolidayUploadWhereInput {
  return holds(actor, "PROGRAMME_OFFICE") ? {} : { id: { in: [] } };
}

/** Imported tables of cities are for who may import them. */
export function cityImportsVisibleTo(actor: Actor): Prisma.CityImportWhereInput {
  return holds(actor, "PROGRAMME_OFFICE") ? {} : { id: { in: [] } };
}

/** Mails to the organiser's mailbox: those about meetings the actor drives, and those about none of ours. */
export function incomingMailsVisibleTo(actor: Actor): Prisma.IncomingMailWhereInput {
  const driven = { meeting: { circleId: { in: [...actor.managedCircleIds] } } };
  if (holds(actor, "PROGRAMME_OFFICE")) return {};
  return holds(actor, "PROCESS_MANAGER") ? { OR: [driven, { meetingId: null }] } : driven;
}

/** Commitments of the actor's circles, and what the actor's own cities pledged to appeals. */
export function commitmentsVisibleTo(actor: Actor): Prisma.CommitmentWhereInput {
  if (holds(actor, "PROGRAMME_OFFICE")) return {};
  return {
    OR: [
      { circleId: { in: [...new Set([...actor.circleIds, ...actor.managedCircleIds])] } },
      { circleId: null, owners: { some: { cityId: { in: homeCitiesOf(actor) } } } },
    ],
  };
}

/** Topics of the actor's circles. */
export function topicsVisibleTo(actor: Actor): Prisma.TopicWhereInput {
  if (holds(actor, "PROGRAMME_OFFICE")) return {};
  return { circleId: { in: [...new Set([...actor.circleIds, ...actor.managedCircleIds])] } };
}

/** What cities handed in is for everyone signed in to learn from. */
export function projectsVisibleTo(_actor: Actor): Prisma.ProjectWhereInput {
  return { withdrawnAt: null };
}

/** Pictures that may be printed: everybody to be seen has released them, or nobody can be recognised. */
export const releasedPhotos = {
  removedAt: null,
  OR: [
    { showsNobody: true },
    {
      releases: {
        some: { replacedAt: null },
        every: { OR: [{ replacedAt: { not: null } }, { releasedAt: { not: null } }] },
      },
    },
  ],
} satisfies Prisma.PressPhotoWhereInput;
/** What cities have set themselves is public, as their pages are. */
export function goalsVisibleTo(_actor: Actor | null): Prisma.StrategicGoalWhereInput {
  return {};
}

/** Who has taken what over is for everyone signed in; what was taken back is gone. */
export function adoptionsVisibleTo(_actor: Actor): Prisma.AdoptionWhereInput {
  return { revokedAt: null };
}

/** Files of published appeals are public, of drafts for who sees those; files of projects are for everyone signed in; pictures of a press release for who drives the circle and for the city whose people are asked, until it is published. A picture taken away is for nobody. */
export function filesVisibleTo(actor: Actor | null): Prisma.StoredFileWhereInput {
  const published = {
    photo: {
      AND: [releasedPhotos, { pressRelease: { publishedAt: { not: null }, withdrawnAt: null } }],
    },
  };
  const attached = { appeal: { publishedAt: { not: null }, withdrawnAt: null } };
  if (!actor) return { OR: [published, attached] };
  const drafted = { appeal: { AND: [{ publishedAt: null }, appealsVisibleTo(actor)] } };
  const written = { photo: { removedAt: null, pressRelease: { meeting: { OR: driven(actor) } } } };
  const asked = {
    photo: {
      removedAt: null,
      releases: { some: { replacedAt: null, cityId: { in: citiesOf(actor) } } },
    },
  };
  return {
    OR: [{ project: projectsVisibleTo(actor) }, published, written, asked, attached, drafted],
  };
}

/** Minutes are for who drives the circle until they are circulated; then for everybody who sees the meeting. */
export function minutesVisibleTo(actor: Actor): Prisma.MinutesWhereInput {
  return {
    OR: [
      { meeting: { OR: driven(actor) } },
      { circulatedAt: { not: null }, meeting: meetingsVisibleTo(actor) },
    ],
  };
}

/** Published press releases are public, withdrawn ones too (they say so); drafts are for the circle's cities and who drives it. */
export function pressReleasesVisibleTo(actor: Actor | null): Prisma.PressReleaseWhereInput {
  const published = { publishedAt: { not: null } };
  if (!actor) return published;
  const circles = [...new Set([...actor.circleIds, ...actor.managedCircleIds])];
  return { OR: [published, { meeting: { circleId: { in: circles } } }] };
}

/** Meetings whose title, time, place and hosts were announced in public. */
export function meetingsAnnounced(): Prisma.MeetingWhereInput {
  return { announcedAt: { not: null }, invitedAt: { not: null } };
}

/** Meetings a published press release tells of; public. */
export function meetingsTold(): Prisma.MeetingWhereInput {
  return { pressRelease: { AND: [pressReleasesVisibleTo(null), { withdrawnAt: null }] } };
}

/** Releases are for who drives the circle, and for the city whose people are asked. */
export function releasesVisibleTo(actor: Actor): Prisma.ReleaseWhereInput {
  const meeting = { OR: driven(actor) };
  return {
    OR: [
      { quote: { meeting } },
      { photo: { pressRelease: { meeting } } },
      { cityId: { in: citiesOf(actor) } },
    ],
  };
}

/** Wishes noted in a meeting are for who drives its circle, and for the city that is to ask. */
export function notedWishesVisibleTo(actor: Actor): Prisma.NotedWishWhereInput {
  return {
    OR: [
      { agendaItem: { meeting: { circleId: { in: [...actor.managedCircleIds] } } } },
      { fromCityId: { in: citiesOf(actor) } },
    ],
  };
}

/** Call wishes are for mayors and offices of the two cities alone. */
export function callsVisibleTo(actor: Actor): Prisma.CallRequestWhereInput {
  const cities = citiesOf(actor);
  return { OR: [{ fromCityId: { in: cities } }, { toCityId: { in: cities } }] };
}

/** That a talk came of a wish is for the circle and the programme office to know; what it was about is not. */
export function talksVisibleTo(actor: Actor): Prisma.CallRequestWhereInput {
  const done = { doneAt: { not: null } };
  if (holds(actor, "PROGRAMME_OFFICE")) return done;
  return { ...done, circleId: { in: [...actor.circleIds, ...actor.managedCircleIds] } };
}

/** Circles, their cities and history are open to everyone signed in. */
export function circlesVisibleTo(_actor: Actor): Prisma.ExchangeCircleWhereInput {
  return {};
}

/** Circles there are or were on a day; that they are, and who sits in them, is public. */
export function circlesFounded(today: Date): Prisma.ExchangeCircleWhereInput {
  return { foundedOn: { lte: today } };
}

/** Published appeals are public, withdrawn ones too (they say so); drafts are the spokespersons' own, and the programme office's once it is asked for a check, given back or not. */
export function appealsVisibleTo(actor: Actor | null): Prisma.AppealWhereInput {
  const published = { publishedAt: { not: null } };
  if (!actor) return published;
  if (holds(actor, "SPOKESPERSON")) return {};
  if (!holds(actor, "PROGRAMME_OFFICE")) return published;
  const read = [{ checkAskedAt: { not: null } }, { returnedAt: { not: null } }];
  return { OR: [published, ...read] };
}

/** Cities that belong to the network on a day; public. */
export function citiesOfNetwork(today: Date): Prisma.CityWhereInput {
  return {
    memberships: {
      some: {
        AND: [
          { OR: [{ joinedOn: null }, { joinedOn: { lte: today } }] },
          { OR: [{ leftOn: null }, { leftOn: { gt: today } }] },
        ],
      },
    },
  };
}

/** Cities that belong to the network, belonged to it or will; that they do is public, as their pages are. */
export function citiesEverIn(_actor: Actor): Prisma.CityWhereInput {
  return { memberships: { some: {} } };
}

/** The actor's own account. */
export function ownAccount(actor: Actor): Prisma.UserWhereUniqueInput {
  return { id: actor.userId };
}

/** The actor's own sessions. */
export function sessionsOf(actor: Actor): Prisma.SessionWhereInput {
  return { userId: actor.userId };
}

/** The actor's own calendar subscription. */
export function ownFeed(actor: Actor): Prisma.CalendarFeedWhereInput {
  return { userId: actor.userId };
}

function driven(actor: Actor): Prisma.MeetingWhereInput[] {
  return [{ circleId: { in: [...actor.managedCircleIds] } }];
}
