import { enterCities } from "@/lib/cities/enter-cities";
import { db, inTransaction } from "@/lib/db";
import { emptyDatabase } from "@/lib/testing/database";
import { plantFourCities } from "@/lib/testing/four-cities";
import { tellFirstCall } from "@/prisma/demo/calls";
import { castOf, type World } from "@/prisma/demo/cast";
import { tellFirstAgreements } from "@/prisma/demo/commitments";
import { tellFirstMeeting } from "@/prisma/demo/meetings";
import { readMembers } from "@/prisma/demo/members";
import { tellFirstMinutes } from "@/prisma/demo/minutes";

const NOW = new Date("2022-12-01T09:00:00Z");

/** The meeting the press release of 2022 reports, as the demo world tells it, with the two quotes and locked minutes. */
export async function tellMeetingOf2022() {
  await emptyDatabase();
  await inTransaction((tx) => enterCities(tx, readMembers(), NOW));
  const world = await plantFourCities(NOW);
  const cast = await castOf(world.people, NOW.toISOString());
  const meetingId = await tellFirstMeeting(world, cast);
  await tellFirstCall(world, meetingId);
  await tellFirstAgreements(world, cast, meetingId);
  await noteQuotes(world, meetingId);
  await tellFirstMinutes(world, meetingId);
  return { world, cast, meetingId, now: NOW };
}

/** The two quotes the press release contains. */
async function noteQuotes(world: World, meetingId: string): Promise<void> {
  const { baier, schumacher } = world.officials;
  const words = [
    [
      world.cities.lemgo.id,
      baier.id,
      "Ehrenamt ist in der DNA unserer Politik verankert. Ich kann nur empfehlen, sich auf so ein kleines kommunales Grundgesetz zu verständigen, damit hat man’s hinterher leichter",
    ],
    [world.cities.gardelegen.id, schumacher.id, "Können wir dazu mal telefonieren?"],
  ] as const;
  await db.quote.createMany({
    data: words.map(([cityId, officialId, said], index) => ({
      meetingId,
      position: index + 1,
      cityId,
      officialId,
      text: said,
      notedAt: NOW,
    })),
  });
}
