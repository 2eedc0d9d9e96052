import "server-only";
import { returnMails } from "@/lib/appeals/checking";
import { textByField } from "@/lib/appeals/rules";
import type { ReturnAppeal } from "@/lib/appeals/schema";
import { assertDraft, getAppeal, lastWriterOf } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/**
 * A second spokesperson or the programme office gives a version back with a word; those who wrote it are told by mail,
 * and the check is to be asked for again. Whoever wrote it, or changed it last, is refused as "ownText".
 */
export async function returnAppeal(
  actor: Actor,
  input: ReturnAppeal,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await getAppeal(tx, actor, input.appealId);
      assertCan(actor, "appeal.check", appeal);
      assertDraft(appeal);
      if (appeal.publishAt) throw new Refused("appealScheduled");
      const writer = await lastWriterOf(tx, appeal.id);
      if (writer === actor.userId) throw new Refused("ownText");

      const { id, slug } = appeal;
      const { version, word } = input;
      const returned = await tx.appeal.updateMany({
        where: { id, version, publishedAt: null, publishAt: null },
        data: {
          ...{ checkAskedAt: null, checkedAt: null, checkedById: null, checkedVersion: null },
          ...{ returnedAt: now, returnedById: actor.userId, returnedWord: word },
        },
      });
      if (returned.count === 0) throw new Outdated(textByField(appeal), appeal.version);
      const people = await readWriters(tx, [appeal.authorId, writer ?? appeal.authorId]);
      const by = await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: NAME });
      await enqueueMail(tx, returnMails(appeal, people, { by, word, at: now }));
      const details = { version };
      await recordEvent(tx, { actor, kind: "appeal.returned", subjectId: id, details, at: now });
      return { slug };
    }),
  );
}

const NAME = { givenName: true, familyName: true } as const;

function readWriters(tx: Tx, ids: string[]) {
  return tx.user.findMany({
    where: { id: { in: ids }, blockedAt: null },
    select: { email: true, salutation: true, ...NAME },
    orderBy: { id: "asc" },
  });
}
