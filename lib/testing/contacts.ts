import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { answerContact } from "@/lib/contacts/answer-contact";
import { askCity } from "@/lib/contacts/ask-city";
import { settleContact } from "@/lib/contacts/settle-contact";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { tokenFor } from "@/lib/links/tokens";
import { type Network, NOW } from "@/lib/testing/network";

/** The day after the question. */
export const LATER = new Date("2026-11-24T08:12:00Z");

/** Has the programme office, or whoever is named, ask a city. */
export function ask({ actors }: Network, cityId: string, more: { actor?: Actor; now?: Date } = {}) {
  const { actor = actors.programmeOffice, now = NOW } = more;
  return askCity(actor, { formKey: randomUUID(), cityId }, now);
}

/** The last question to a city, with its links, the newest first. */
export function lastCheck(cityId: string) {
  return db.contactCheck.findFirstOrThrow({
    where: { cityId },
    include: { links: { orderBy: { createdAt: "desc" } } },
    orderBy: { askedAt: "desc" },
  });
}

/** The secret of the newest link of the last question to a city. */
export async function contactToken(cityId: string): Promise<string> {
  const [link] = (await lastCheck(cityId)).links;
  return tokenFor(env().NEXTAUTH_SECRET, "guest-link", link?.id ?? "");
}

/** A city says that all is right; with words, that something has changed. It sees the version named. */
export function answered(actor: Actor, cityId: string, changes: string | null = null, version = 1) {
  const answer = changes === null ? ("RIGHT" as const) : ("CHANGED" as const);
  return answerContact(actor, { formKey: randomUUID(), cityId, version, answer, changes }, LATER);
}

/** Settles a version of a question. */
export function settled(actor: Actor, { id, version }: { id: string; version: number }) {
  return settleContact(actor, { formKey: randomUUID(), checkId: id, version }, LATER);
}

/** Stendal named changes a year ago, which wait to be entered, and is asked again. */
export async function plantContactChecks({ cities, actors }: Network) {
  const cityId = cities.stendal.id;
  const before = new Date(Date.now() - 366 * 86_400_000);
  const { id: contactToSettle } = await db.contactCheck.create({
    data: {
      cityId,
      askedAt: before,
      answeredAt: before,
      answeredById: actors.office.userId,
      changes: "Ein Beispiel: Das Rathaus hat eine neue Mailadresse.",
    },
    select: { id: true },
  });
  await db.contactCheck.create({ data: { cityId, askedAt: new Date() }, select: { id: true } });
  return { contactToSettle };
}
