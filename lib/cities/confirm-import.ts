import "server-only";
import { recordEvents } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { changeCities } from "@/lib/cities/changing";
import { findOpenImport, judgeImport } from "@/lib/cities/find-import";
import type { ConfirmImport } from "@/lib/cities/importing";
import { enterNewCities } from "@/lib/cities/writing";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/**
 * Takes over what an import brings: new cities and changed facts, and of doubtful rows those somebody decided. What
 * stands otherwise than the page showed is refused as "importMovedOn".
 */
export async function confirmImport(
  actor: Actor,
  input: ConfirmImport,
  now = new Date(),
): Promise<{ entered: number; changed: number }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      // Whoever writes cities waits for whoever writes them now. Reading goes on.
      await tx.$executeRaw`LOCK TABLE city IN SHARE ROW EXCLUSIVE MODE`;
      const kept = await findOpenImport(tx, actor, input.importId);
      assertCan(actor, "city.import", null);
      const { shown, decided } = await judgeImport(tx, kept.rows, now, input.choices);
      if (shown !== input.shown) throw new Refused("importMovedOn");

      const entered = await enterNewCities(tx, decided, now);
      const changed = decided.flatMap(({ verdict }) =>
        verdict.state === "changed" ? [verdict] : [],
      );
      await changeCities(tx, changed, now);
      await tx.cityImport.update({
        where: { id: kept.id },
        data: { confirmedAt: now },
        select: { id: true },
      });
      const of = { actor, at: now, details: { importId: kept.id } };
      await recordEvents(tx, [
        ...entered.map((subjectId) => ({ ...of, kind: "city.entered" as const, subjectId })),
        ...changed.map(({ city }) => ({
          ...{ ...of, kind: "city.edited" as const, subjectId: city.id },
        })),
        {
          ...{ actor, at: now, kind: "city.imported", subjectId: kept.id },
          details: { entered: entered.length, changed: changed.length },
        },
      ]);
      return { entered: entered.length, changed: changed.length };
    }),
  );
}
