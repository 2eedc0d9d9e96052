import "server-only";
import { citiesOfNetwork } from "@/lib/auth/scope";
import { headOn } from "@/lib/cities/selection";
import { type AnsweringContact, writeAnswer } from "@/lib/contacts/answers";
import type { AnswerContactByLink } from "@/lib/contacts/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { t } from "@/lib/i18n/words";
import { hashToken } from "@/lib/links/tokens";
import { fullName, type Named, officeAndFamilyName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";

type Input = Omit<AnswerContactByLink, "token">;

/** The same for the one city a guest link was made for; who holds the link may, nobody else. */
export async function answerContactByLink(
  token: string,
  input: Input,
  now = new Date(),
): Promise<{ checkId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const today = calendarDay(now);
      const check = await tx.contactCheck.findFirst({
        where: {
          links: { some: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } } },
          city: citiesOfNetwork(today),
        },
        select: {
          id: true,
          cityId: true,
          city: { select: { name: true, officials: headOn(today) } },
        },
      });
      if (!check) throw new Refused("linkInvalid");
      await writeAnswer(tx, check, input, byOf(check.city, input), now);
      return { checkId: check.id };
    }),
  );
}

type Linked = { name: string; officials: readonly (Named & { id: string })[] };

/** The head, or somebody of the office by name on behalf of the head. */
function byOf({ name, officials: [head] }: Linked, input: Input): AnsweringContact {
  if (input.answeredBy === "SELF") {
    const self = (head && (fullName(head) ?? head.officeTitle)) || t("contacts.guest.head");
    return { actor: null, name: self, onBehalfOf: null, onBehalfOfId: null };
  }
  return {
    actor: null,
    name: input.answeredByName,
    onBehalfOf: head ? officeAndFamilyName(head, name) : null,
    onBehalfOfId: head?.id ?? null,
  };
}
