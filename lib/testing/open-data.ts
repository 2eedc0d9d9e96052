import { db } from "@/lib/db";
import type { Network } from "@/lib/testing/network";
import { NOW } from "@/lib/testing/network";
import { askedFor, heldMeeting, notedQuote } from "@/lib/testing/releases";

/** A held meeting with a published press release: Lemgo's mayor released his words, Gardelegen's did not. */
export async function plantPublishedPress(
  network: Network,
): Promise<{ meetingId: string; pressReleaseId: string }> {
  const meetingId = await heldMeeting(network);
  const said = await askedFor(network, await notedQuote(network, meetingId));
  await db.release.update({
    where: { id: said.id },
    data: { releasedAt: NOW, decidedById: network.actors.lemgoMayor.userId },
    select: { id: true },
  });
  const { schumacher } = network.officials;
  const words = { officialId: schumacher.id, text: "Noch ein Beispiel, das niemand gesagt hat" };
  await askedFor(network, await notedQuote(network, meetingId, words));
  const by = network.actors.manager.userId;
  const { id } = await db.pressRelease.create({
    data: {
      meetingId,
      slug: "vier-staedte",
      title: "Vier Städte tauschen sich aus",
      body: "Sie trafen sich.\n\n[Zitat 1]",
      createdAt: NOW,
      createdById: by,
      publishedAt: NOW,
      publishedById: by,
    },
    select: { id: true },
  });
  return { meetingId, pressReleaseId: id };
}
