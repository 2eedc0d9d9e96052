import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import { ownAccount, sessionsOf } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { optOuts, type Remindable } from "@/lib/reminders/rules";
import type { Prisma } from "@/prisma/generated/client";

const device = {
  id: true,
  device: true,
  createdAt: true,
  lastSeenAt: true,
} satisfies Prisma.SessionSelect;

export type Device = Prisma.SessionGetPayload<{ select: typeof device }>;

/** The actor's sessions that still run, the one used last first. */
export async function listDevices(actor: Actor, now = new Date()): Promise<Device[]> {
  return db.session.findMany({
    where: { AND: [{ expires: { gt: now } }, sessionsOf(actor)] },
    select: device,
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
  });
}

const mandate = {
  id: true,
  role: true,
  startsAt: true,
  endsAt: true,
  city: { select: { id: true, name: true } },
  body: { select: { name: true, city: { select: { name: true } } } },
} satisfies Prisma.MandateSelect;

export type OwnMandate = Prisma.MandateGetPayload<{ select: typeof mandate }>;

export type Account = { email: string; mandates: OwnMandate[] } & Remindable;

/** The actor's address, the mandates in force, the oldest first, and what reminders are switched off. */
export async function findAccount(actor: Actor, now = new Date()): Promise<Account> {
  return db.user.findUniqueOrThrow({
    where: ownAccount(actor),
    select: {
      email: true,
      ...optOuts,
      mandates: {
        where: { ...inForce(now) },
        select: mandate,
        orderBy: { startsAt: "asc" },
      },
    },
  });
}
