import "server-only";
import { answerable, writeAnswer } from "@/lib/appeals/answers";
import type { AnswerAppealByLink } from "@/lib/appeals/schema";
import { headOn } from "@/lib/cities/selection";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { hashToken } from "@/lib/links/tokens";
import { type Named, officeAndFamilyName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";

/** Says for the one city a guest link was made for what it thinks of the appeal; who holds the link may, nobody else. */
export async function answerAppealByLink(
  token: string,
  input: Omit<AnswerAppealByLink, "token">,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const response = await tx.appealResponse.findFirst({
        where: {
          links: { some: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } } },
        },
        select: {
          ...answerable,
          city: { select: { name: true, officials: headOn(calendarDay(now)) } },
        },
      });
      if (!response) throw new Refused("linkInvalid");
      return writeAnswer(tx, response, input, byOf(response.city, input), now);
    }),
  );
}

type Linked = { name: string; officials: readonly (Named & { id: string })[] };

/** The head, or somebody of the office in the head's name. */
function byOf(city: Linked, { answeredBy, answeredByName }: Omit<AnswerAppealByLink, "token">) {
  const [head] = city.officials;
  if (answeredBy === "SELF")
    return { actor: null, name: null, onBehalfOf: null, onBehalfOfId: null };
  return {
    actor: null,
    name: answeredByName,
    onBehalfOf: head ? officeAndFamilyName(head, city.name) : null,
    onBehalfOfId: head?.id ?? null,
  };
}
