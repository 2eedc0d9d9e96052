import "server-only";
import { inForce } from "@/lib/auth/mandates";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { countTry } from "@/lib/limits/count-try";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { officeAndName } from "@/lib/people/names";
import { findLinkedOfficial } from "@/lib/privacy/linked";
import { correctionMail } from "@/lib/privacy/mails";
import type { CorrectByLink } from "@/lib/privacy/schema";

/** Tells the programme office what the person behind a personal link finds wrong (Art. 16 DSGVO). */
export async function correctByLink(
  { formKey, token, wrong }: CorrectByLink,
  now = new Date(),
): Promise<void> {
  await countTry("person.correction", token);
  await inTransaction((tx) =>
    once(tx, formKey, async () => {
      const linked = await findLinkedOfficial(tx, token, now);
      if (!linked) throw new Refused("linkInvalid");
      const official = await tx.official.findUniqueOrThrow({
        where: { id: linked.id },
        select: {
          givenName: true,
          familyName: true,
          officeTitle: true,
          email: true,
          city: { select: { name: true, slug: true } },
        },
      });
      const office = await tx.user.findMany({
        where: {
          blockedAt: null,
          mandates: { some: { role: "PROGRAMME_OFFICE", ...inForce(now) } },
        },
        select: { id: true, email: true },
      });
      const who = officeAndName(official, official.city.name);
      const about = { who, wrong, slug: official.city.slug, replyTo: official.email };
      await enqueueMail(
        tx,
        office.map(({ id, email }) => correctionMail(`${formKey}:${id}`, email, about)),
      );
      return {};
    }),
  );
}
