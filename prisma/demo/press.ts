import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { draftPressRelease } from "@/lib/press/draft-press-release";
import { editPressRelease } from "@/lib/press/edit-press-release";
import { noteQuote } from "@/lib/press/note-quote";
import { publishPressRelease } from "@/lib/press/publish-press-release";
import { askForQuote } from "@/lib/releases/ask-for-quote";
import { decideRelease } from "@/lib/releases/decide-release";
import { castOf, type World } from "./cast";
import { at, FIRST_MEETING } from "./dates";

/** Reported word for word; nobody is made to say anything else. */
const GOALS =
  "Ehrenamt ist in der DNA unserer Politik verankert. Ich kann nur empfehlen, sich auf so ein kleines kommunales Grundgesetz zu verständigen, damit hat man’s hinterher leichter.";
const CALL = "Können wir dazu mal telefonieren?";

/** Reported: the two quotes. Invented: when they were released, by whom, and that the text was published here. */
export async function tellFirstPressRelease(world: World, meetingId: string): Promise<void> {
  const day = (days: number, clock: string) => at(FIRST_MEETING.add({ days }), clock);
  const cast = await castOf(world.people, day(30, "08:00").toISOString());
  const { baier, schumacher } = world.officials;
  const manager = cast.zoselMohr;
  const noted = { meetingId, speakerName: null, speakerOffice: null };
  const quotes = [
    { text: GOALS, officialId: baier.id, by: cast.schwaerFroehlich },
    { text: CALL, officialId: schumacher.id, by: cast.schumacher },
  ];
  for (const [index, { by, ...said }] of quotes.entries()) {
    const key = { formKey: randomUUID() };
    await noteQuote(manager, { ...key, ...noted, ...said }, day(22, "10:00"));
    const position = index + 1;
    const { id: quoteId } = await db.quote.findUniqueOrThrow({
      where: { meetingId_position: { meetingId, position } },
      select: { id: true },
    });
    const ask = { formKey: randomUUID(), quoteId, version: 1, email: null };
    await askForQuote(manager, ask, day(22, "10:20"));
    const release = await db.release.findFirstOrThrow({
      where: { quoteId },
      select: { id: true },
    });
    const yes = { formKey: randomUUID(), releaseId: release.id, answer: "RELEASE" } as const;
    await decideRelease(by, { ...yes, text: "", reason: null }, day(23, "09:12"));
  }
  await draftPressRelease(manager, { formKey: randomUUID(), meetingId }, day(24, "11:00"));
  await putIn(meetingId, manager, day(24, "11:30"));
  const { id: pressReleaseId, version } = await pressOf(meetingId);
  const publish = { formKey: randomUUID(), pressReleaseId, version };
  await publishPressRelease(manager, publish, day(24, "14:00"));
}

/** The draft leaves the quotes to whoever writes: they follow the goals they are about, else stand at the end. */
async function putIn(
  meetingId: string,
  manager: Parameters<typeof editPressRelease>[0],
  now: Date,
): Promise<void> {
  const { id: pressReleaseId, version, title, body } = await pressOf(meetingId);
  if (body.includes("[Zitat 1]")) return;
  const paragraphs = body.split("\n\n");
  const about = paragraphs.findIndex((paragraph) => paragraph.includes("Stadtziele"));
  paragraphs.splice(about < 0 ? paragraphs.length : about + 1, 0, "[Zitat 1]", "[Zitat 2]");
  const text = { title, body: paragraphs.join("\n\n") };
  const input = { formKey: randomUUID(), pressReleaseId, version, ...text };
  await editPressRelease(manager, input, now);
}

async function pressOf(meetingId: string) {
  return db.pressRelease.findUniqueOrThrow({
    where: { meetingId },
    select: { id: true, version: true, title: true, body: true },
  });
}
