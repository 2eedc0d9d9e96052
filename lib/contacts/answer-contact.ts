import "server-only";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan, can } from "@/lib/auth/policy";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { contactChecksVisibleTo } from "@/lib/auth/scope-network";
import { writeAnswer } from "@/lib/contacts/answers";
import type { AnswerContact } from "@/lib/contacts/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { calendarDay } from "@/lib/time";

/** Says for a city that its contact data are right, or what has changed; as often as it likes until the programme office settles it. Gives the city's slug. */
export async function answerContact(
  actor: Actor,
  input: AnswerContact,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { cityId } = input;
      const city = citiesOfNetwork(calendarDay(now));
      const check = await tx.contactCheck.findFirst({
        where: { AND: [{ cityId, city }, contactChecksVisibleTo(actor)] },
        select: { id: true, cityId: true, city: { select: { slug: true } } },
        orderBy: [{ askedAt: "desc" }, { id: "desc" }],
      });
      if (!check) throw new Refused(isOwn(actor, cityId) ? "contactNotAsked" : "notFound");
      assertCan(actor, "contact.answer", { cityId });
      const principal = principalFor(actor, cityId);
      const by = {
        actor,
        name: null,
        onBehalfOf: principal?.short ?? null,
        onBehalfOfId: principal?.officialId ?? null,
      };
      await writeAnswer(tx, check, input, by, now);
      return { slug: check.city.slug };
    }),
  );
}

function isOwn(actor: Actor, cityId: string): boolean {
  return can(actor, "contact.answer", { cityId });
}
