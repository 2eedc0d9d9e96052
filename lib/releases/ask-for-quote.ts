import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { quoteToRelease, speakerInList } from "@/lib/press/quoted";
import { ask, askedOfficial } from "@/lib/releases/asking";
import { stateOf } from "@/lib/releases/rules";
import type { AskForQuote } from "@/lib/releases/schema";
import { holdMeeting, replaceReleases, spoken } from "@/lib/releases/standing";
import type { Prisma } from "@/prisma/generated/client";

/** Asks the person whose words a quote are to release them; whoever refused or was shown another text is asked anew. */
export async function askForQuote(
  actor: Actor,
  { formKey, quoteId, version, email }: AskForQuote,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const quote = await findAskable(tx, actor, quoteId);
      assertCan(actor, "release.ask", quote.meeting);
      if (quote.version !== version) throw new Outdated({ text: quote.text }, quote.version);
      assertUnasked(quote);

      await replaceReleases(tx, { quoteId }, now);
      const asked = quote.official
        ? askedOfficial(quote.official, speakerInList(quote))
        : { officialId: null, cityId: null, name: quote.speakerName ?? "", email };
      await ask(tx, actor, { quoteId }, { ...asked, text: quoteToRelease(quote) }, now);
      return { meetingId: quote.meetingId };
    }),
  );
}

function assertUnasked({ releases: [current] }: Askable): void {
  const state = stateOf(current);
  if (state === "asked" || state === "released") throw new Refused("releaseAsked");
}

const askable = {
  ...spoken,
  meeting: { select: { circleId: true } },
  releases: {
    where: { replacedAt: null },
    select: { releasedAt: true, refusedAt: true, replacedAt: true },
  },
} satisfies Prisma.QuoteSelect;

type Askable = Prisma.QuoteGetPayload<{ select: typeof askable }>;

/** Held with its meeting, so that nobody changes the words while somebody is asked for them. */
async function findAskable(tx: Tx, actor: Actor, quoteId: string): Promise<Askable> {
  const where = { id: quoteId, removedAt: null, meeting: meetingsVisibleTo(actor) };
  const found = await tx.quote.findFirst({ where, select: { meetingId: true } });
  if (!found) throw new Refused("notFound");
  await holdMeeting(tx, found.meetingId);
  const quote = await tx.quote.findFirst({ where, select: askable });
  if (!quote) throw new Refused("notFound");
  return quote;
}
