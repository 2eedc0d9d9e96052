import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "@/lib/auth/actor";
import { assignOfficial } from "@/lib/commitments/assign-official";
import { decideHandover } from "@/lib/commitments/decide-handover";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { offerHandover } from "@/lib/commitments/offer-handover";
import { reportCommitment } from "@/lib/commitments/report-commitment";
import type { ReportCommitment } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import type { Cast, World } from "./cast";
import { asDay, at, FIRST_MEETING } from "./dates";

type Day = Temporal.PlainDate;

type Report = { by: Actor; on: Day; dueOn?: Day; reason?: string; note?: string } & Pick<
  ReportCommitment,
  "status"
>;

type Agreement = {
  title: string;
  meetingId: string | null;
  agreedOn: Day;
  /** None: the whole circle. */
  owners: { id: string }[];
  due: Day | null;
  proviso?: string;
  reports: Report[];
};

/** Reported: the two agreements of the first meeting, which still hold. */
export async function tellFirstAgreements(
  world: World,
  cast: Cast,
  meetingId: string,
): Promise<void> {
  const inProgress = (by: Actor): Report => ({
    by,
    on: FIRST_MEETING.add({ days: 30 }),
    status: "IN_PROGRESS",
  });
  const whole = { meetingId, agreedOn: FIRST_MEETING, owners: [], due: null };
  await tell(world, cast, [
    {
      ...whole,
      title: "Uns im Halbjahresrhythmus in diesem Kreis treffen",
      reports: [inProgress(cast.sieler)],
    },
    {
      ...whole,
      title: "Einander konkrete Projekte vorstellen",
      reports: [inProgress(cast.baier)],
    },
  ]);
}

/** Invented: agreements of the last held meeting in different states. */
export async function tellLaterAgreements(world: World, cast: Cast, last: Day): Promise<void> {
  const { lemgo, parchim, gardelegen } = world.cities;
  const noted = { meetingId: await meetingOn(world, last), agreedOn: last };
  await tell(world, cast, [
    {
      ...noted,
      title: "Über die Stadtziele telefonieren (Beispiel)",
      owners: [gardelegen, lemgo],
      due: last.add({ days: 70 }),
      reports: [{ by: cast.schumacher, on: last.add({ days: 57 }), status: "ACHIEVED" }],
    },
    {
      ...noted,
      title: "Eine gemeinsame Ehrenamts-App prüfen (Beispiel)",
      owners: [parchim],
      due: last.add({ days: 120 }),
      reports: [
        {
          by: cast.johannisson,
          on: last.add({ days: 90 }),
          status: "ABANDONED",
          reason: "weil das Land eine eigene App anbietet",
        },
      ],
    },
  ]);
}

/** Invented: what stands open for Stendal while a newcomer looks; the first waits for the mayor to confirm it. */
export async function tellOpenAgreements(world: World, cast: Cast, today: Day): Promise<void> {
  const owners = [world.cities.stendal];
  await tell(world, cast, [
    {
      title: "Strategische Stadtziele im Stadtrat beraten (Beispiel)",
      meetingId: null,
      agreedOn: today.subtract({ days: 300 }),
      owners,
      due: today.add({ days: 20 }),
      proviso: "des Ratsbeschlusses",
      reports: [
        {
          by: cast.kleefeldt,
          on: today.subtract({ days: 200 }),
          status: "IN_PROGRESS",
          note: "Die Vorlage aus Lemgo liegt vor.",
        },
        {
          by: cast.kleefeldt,
          on: today.subtract({ days: 13 }),
          status: "POSTPONED",
          reason: "weil der Haushalt vorgeht",
          dueOn: today.add({ days: 128 }),
        },
      ],
    },
    {
      title: "Ein Projekt für den nächsten Austausch vorbereiten (Beispiel)",
      meetingId: null,
      agreedOn: today.subtract({ days: 18 }),
      owners,
      due: today.add({ days: 12 }),
      reports: [],
    },
  ]);
}

async function tell(world: World, cast: Cast, agreements: readonly Agreement[]): Promise<void> {
  for (const { reports, owners, due, agreedOn, proviso = null, ...agreement } of agreements) {
    const { id } = await makeCommitment(
      cast.zoselMohr,
      {
        ...agreement,
        formKey: randomUUID(),
        circleId: world.circle.id,
        ownerCityIds: owners.map((city) => city.id),
        dueOn: due ? asDay(due) : null,
        proviso,
        responsibleId: null,
      },
      at(agreedOn, "12:10"),
    );
    for (const report of reports) await tellReport(id, report);
  }
}

async function tellReport(commitmentId: string, report: Report): Promise<void> {
  const { by, on, dueOn, reason = null, note = null, status } = report;
  const { version } = await db.commitment.findUniqueOrThrow({
    where: { id: commitmentId },
    select: { version: true },
  });
  await reportCommitment(
    by,
    {
      formKey: randomUUID(),
      commitmentId,
      version,
      status,
      reason,
      note,
      dueOn: dueOn ? asDay(dueOn) : null,
    },
    at(on, "10:20"),
  );
}

/** The demo's meeting on a day. */
export async function meetingOn(world: World, day: Day): Promise<string> {
  const { id } = await db.meeting.findFirstOrThrow({
    where: { circleId: world.circle.id, startsAt: at(day, "10:00") },
    select: { id: true },
  });
  return id;
}

/** Invented: Lemgo has taken an agreement over from Gardelegen, and named who sees to it. */
export async function tellHandover(world: World, cast: Cast, last: Day): Promise<void> {
  const { lemgo, gardelegen } = world.cities;
  const title = "Ehrenamtliche aus der Runde nach Lemgo einladen (Beispiel)";
  const { id: commitmentId } = await makeCommitment(
    cast.zoselMohr,
    {
      title,
      formKey: randomUUID(),
      circleId: world.circle.id,
      meetingId: await meetingOn(world, last),
      ownerCityIds: [gardelegen.id],
      dueOn: asDay(last.add({ days: 590 })),
      proviso: null,
      responsibleId: null,
    },
    at(last, "12:20"),
  );
  await offerHandover(
    cast.schumacher,
    {
      formKey: randomUUID(),
      commitmentId,
      fromCityId: gardelegen.id,
      toCityId: lemgo.id,
      reason: "weil die Einladung am besten aus Lemgo kommt",
    },
    at(last.add({ days: 40 }), "09:15"),
  );
  const { id: handoverId } = await db.commitmentHandover.findFirstOrThrow({
    where: { commitmentId },
    select: { id: true },
  });
  const accepted = { formKey: randomUUID(), handoverId, word: "ACCEPT", reason: null } as const;
  await decideHandover(cast.schwaerFroehlich, accepted, at(last.add({ days: 43 }), "11:05"));
  await assignOfficial(
    cast.schwaerFroehlich,
    {
      formKey: randomUUID(),
      commitmentId,
      version: 2,
      officialId: world.officials.schwaerFroehlich.id,
    },
    at(last.add({ days: 43 }), "11:10"),
  );
}
