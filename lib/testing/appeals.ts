import { randomUUID } from "node:crypto";
import { addAppealFile } from "@/lib/appeals/add-appeal-file";
import { askForCheck } from "@/lib/appeals/ask-for-check";
import { EVERYBODY } from "@/lib/appeals/audience";
import { draftAppeal } from "@/lib/appeals/draft-appeal";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import type { Actor } from "@/lib/auth/actor";
import { checkFile } from "@/lib/files/check-file";
import { APPEAL_FILES } from "@/lib/files/kinds";
import { png } from "@/lib/testing/files";
import { NOW } from "@/lib/testing/network";

/** The text the tests of appeals stand on. */
export function appealText() {
  return {
    audience: EVERYBODY,
    title: "Werben Sie für das Programm",
    body: "unsere Städte zeigen, was entsteht.\n\nIch bitte Sie um **zweierlei**.",
    callToAction: "Bitte setzen Sie das Thema auf die Tagesordnung Ihres Rates.",
    answerBy: new Date("2026-12-31T00:00:00Z"),
  };
}

/** A draft of that text, written by the actor. */
export async function draft(
  actor: Actor,
  changes: Partial<ReturnType<typeof appealText>> = {},
): Promise<{ id: string; slug: string }> {
  return draftAppeal(actor, { formKey: randomUUID(), ...appealText(), ...changes }, NOW);
}

/** The same, waiting for a second person. */
export async function draftToCheck(actor: Actor): Promise<{ id: string; slug: string }> {
  const made = await draft(actor);
  await askForCheck(actor, { formKey: randomUUID(), appealId: made.id }, NOW);
  return made;
}

/** A file that is attached to a draft of its own. */
export async function attachedFile(actor: Actor): Promise<string> {
  const { id: appealId } = await draft(actor);
  const file = await checkFile(new File([new Uint8Array(png())], "bild.png"), APPEAL_FILES);
  return (await addAppealFile(actor, { formKey: randomUUID(), appealId, file }, NOW)).id;
}

/** That text, published; its version is 2 and its revision 1. */
export async function published(actor: Actor, at = NOW): Promise<{ id: string; slug: string }> {
  const { id } = await draft(actor);
  return publishAppeal(actor, { formKey: randomUUID(), appealId: id, version: 1 }, at);
}
