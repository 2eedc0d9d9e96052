import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { findTopic, waiting } from "@/lib/topics/queries";
import type { DropTopic } from "@/lib/topics/schema";

/** Takes a topic off the list that waits; one on an agenda stays there. */
export async function dropTopic(
  actor: Actor,
  input: DropTopic,
  now = new Date(),
): Promise<{ circleId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const topic = await findTopic(actor, input.topicId, tx);
      if (!topic) throw new Refused("notFound");
      assertCan(actor, "topic.drop", topic);
      const dropped = await tx.topic.updateMany({
        where: { AND: [{ id: topic.id }, waiting] },
        data: { droppedAt: now },
      });
      if (dropped.count === 0) throw new Refused("topicTaken");
      await recordEvent(tx, { actor, kind: "topic.dropped", subjectId: topic.id, at: now });
      return { circleId: topic.circleId };
    }),
  );
}
