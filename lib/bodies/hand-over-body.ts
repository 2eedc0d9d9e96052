import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import { assertCan } from "@/lib/auth/policy";
import { handoverMail } from "@/lib/bodies/mails";
import { readWaitingWork } from "@/lib/bodies/read-waiting-work";
import type { HandOverBody } from "@/lib/bodies/schema";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Tells a process manager of a body by mail what waits there; the mandate itself is given elsewhere. Gives slug and body. */
export async function handOverBody(
  actor: Actor,
  input: HandOverBody,
  now = new Date(),
): Promise<{ bodyId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { id, name, city } = await findBody(tx, input.bodyId);
      assertCan(actor, "body.keep", { cityId: city.id });
      const to = await findManager(tx, input, now);
      // Whoever takes over drives these circles and sees all of it, drafts too.
      const work = await readWaitingWork(tx, city.id, {}, now);
      const body = { id, name, cityName: city.name };
      await enqueueMail(tx, [handoverMail({ body, to, work, word: input.word, now })]);
      await recordEvent(tx, {
        actor,
        kind: "body.handedOver",
        subjectId: id,
        onBehalfOfId: principalFor(actor, city.id)?.officialId ?? null,
        details: { cityId: city.id, userId: to.id, items: work.length },
        at: now,
      });
      return { bodyId: id };
    }),
  );
}

async function findBody(tx: Tx, bodyId: string) {
  const body = await tx.coordinationBody.findUnique({
    where: { id: bodyId },
    select: { id: true, name: true, city: { select: { id: true, name: true } } },
  });
  if (!body) throw new Refused("notFound");
  return body;
}

async function findManager(tx: Tx, { bodyId, userId }: HandOverBody, now: Date) {
  const mandate = await tx.mandate.findFirst({
    where: {
      bodyId,
      userId,
      role: "PROCESS_MANAGER",
      ...inForce(now),
    },
    select: {
      user: {
        select: { id: true, email: true, givenName: true, familyName: true, salutation: true },
      },
    },
  });
  if (!mandate) throw new Refused("notManager");
  return mandate.user;
}
