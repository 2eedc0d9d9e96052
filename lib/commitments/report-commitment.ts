import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, citiesOf, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { commitmentsVisibleTo } from "@/lib/auth/scope";
import { assertNotBefore } from "@/lib/commitments/rules";
import type { ReportCommitment } from "@/lib/commitments/schema";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { t } from "@/lib/i18n/words";
import { calendarDay, dateInWords } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Tells how an agreement stands today, as mayor or office of a city that owns it, and keeps the step in its history. */
export async function reportCommitment(
  actor: Actor,
  input: ReportCommitment,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const commitment = await find(tx, actor, input.commitmentId, now);
      const ownerCityIds = commitment.owners.map(({ cityId }) => cityId);
      assertCan(actor, "commitment.report", { circleId: commitment.circleId, ownerCityIds });
      assertNotBefore(input.dueOn, calendarDay(now));
      await write(tx, actor, input, now);

      const sitting = commitment.circle.members.map(({ cityId }) => cityId);
      const cities = ownerCityIds.length > 0 ? ownerCityIds : sitting;
      const principal = behalfOf(actor, cities);
      await tx.commitmentUpdate.create({
        data: {
          commitmentId: commitment.id,
          status: input.status,
          note: [input.reason, input.note].filter(Boolean).join("\n") || null,
          dueOn: input.dueOn,
          occurredAt: now,
          byId: actor.userId,
          onBehalfOf: principal?.short ?? null,
        },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "commitment.reported",
        subjectId: commitment.id,
        onBehalfOfId: principal?.officialId ?? null,
        details: { status: input.status },
        at: now,
      });
      return { id: commitment.id };
    }),
  );
}

async function find(tx: Tx, actor: Actor, id: string, now: Date) {
  const today = calendarDay(now);
  const sitting = { joinedOn: { lte: today }, OR: [{ leftOn: null }, { leftOn: { gt: today } }] };
  const commitment = await tx.commitment.findFirst({
    where: { AND: [{ id }, commitmentsVisibleTo(actor)] },
    select: {
      id: true,
      circleId: true,
      owners: { select: { cityId: true } },
      circle: { select: { members: { where: sitting, select: { cityId: true } } } },
    },
  });
  if (!commitment) throw new Refused("notFound");
  return commitment;
}

/** Changes the row only at the version the reporter saw; a second writer waits for the first and then finds it gone. */
async function write(tx: Tx, actor: Actor, input: ReportCommitment, now: Date): Promise<void> {
  const isAchieved = input.status === "ACHIEVED";
  const { count } = await tx.commitment.updateMany({
    where: { id: input.commitmentId, version: input.version },
    data: {
      status: input.status,
      reason: input.reason,
      achievedAt: isAchieved ? now : null,
      achievedById: isAchieved ? actor.userId : null,
      version: { increment: 1 },
      ...(input.status === "POSTPONED" ? { dueOn: input.dueOn } : {}),
    },
  });
  if (count === 0) throw await whatStandsNow(tx, input.commitmentId);
}

async function whatStandsNow(tx: Tx, id: string): Promise<Outdated> {
  const now = await tx.commitment.findUniqueOrThrow({ where: { id }, select: standing });
  const [latest] = now.updates;
  const theirs = {
    status: t(`commitments.status.${now.status}`),
    ...(now.reason ? { reason: now.reason } : {}),
    ...(latest?.note && latest.note !== now.reason ? { note: latest.note } : {}),
    ...(now.dueOn ? { dueOn: dateInWords(now.dueOn) } : {}),
  };
  return new Outdated(theirs, now.version);
}

const standing = {
  version: true,
  status: true,
  reason: true,
  dueOn: true,
  updates: { orderBy: [{ occurredAt: "desc" }, { id: "desc" }], take: 1, select: { note: true } },
} satisfies Prisma.CommitmentSelect;

/** The mayor for whom an office reports; nobody when a mayor reports. */
function behalfOf(actor: Actor, cityIds: readonly string[]) {
  const own = citiesOf(actor).find((cityId) => cityIds.includes(cityId));
  return own ? principalFor(actor, own) : null;
}
