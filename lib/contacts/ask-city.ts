import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { holdCity } from "@/lib/cities/standing";
import { ask } from "@/lib/contacts/asking";
import { contactState } from "@/lib/contacts/rules";
import type { AskCity } from "@/lib/contacts/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";

/** Asks one city now, before its year is over; not while it is asked or its changes wait. Gives the city's slug. */
export async function askCity(
  actor: Actor,
  input: AskCity,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { id: cityId, slug } = await holdCity(tx, input.cityId);
      assertCan(actor, "contact.ask", null);
      const member = { AND: [{ id: cityId }, citiesOfNetwork(calendarDay(now))] };
      if ((await tx.city.count({ where: member })) === 0) throw new Refused("notFound");
      const last = await tx.contactCheck.findFirst({
        where: { cityId },
        select: { answeredAt: true, changes: true, settledAt: true },
        orderBy: [{ askedAt: "desc" }, { id: "desc" }],
      });
      const state = contactState(last);
      if (state === "asked" || state === "changes") throw new Refused("contactWaiting");
      await ask(tx, { actor, cityId }, now);
      return { slug };
    }),
  );
}
