import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { db, inTransaction } from "@/lib/db";
import { t } from "@/lib/i18n/words";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { letterGreeting } from "@/lib/people/names";
import { addDays } from "@/lib/time";
import type { Salutation } from "@/prisma/generated/enums";

/** A month is what the law gives (Art. 14 Abs. 3 DSGVO); the rest of it is for mails that wait. */
const DAYS_TO_WAIT = 14;
/** Few at a time: a whole register may have been entered in one day. */
const AT_ONCE = 20;

type Untold = {
  id: string;
  email: string;
  givenName: string | null;
  familyName: string | null;
  salutation: Salutation | null;
  officeTitle: string;
  city: string;
};

/** Informs officials to whom no mail went within two weeks of being entered; the oldest first, a few in each run. */
export async function informOfficials(now = new Date()): Promise<void> {
  for (const official of await untold(now)) {
    await inTransaction(async (tx) => {
      const { id, email, officeTitle, city } = official;
      await enqueueMail(tx, [
        {
          dedupeKey: `person.informed:${id}`,
          to: email,
          subject: t("privacy.information.subject"),
          // What is stored, from whom, and the link come with every first mail.
          blocks: [
            { kind: "text", text: letterGreeting(official) },
            {
              kind: "text",
              text: t("privacy.information.intro", { office: `${officeTitle} von ${city}` }),
            },
          ],
        },
      ]);
      await recordEvent(tx, { actor: null, kind: "official.informed", subjectId: id, at: now });
    });
  }
}

async function untold(now: Date): Promise<Untold[]> {
  // The id tells when the row was made (RFC 9562, version 7); who has another kind of id is told at once.
  return db.$queryRaw<Untold[]>`
    SELECT official.id, official.email, given_name AS "givenName", family_name AS "familyName", salutation,
      office_title AS "officeTitle", city.name AS city
    FROM official JOIN city ON city.id = city_id
    WHERE informed_at IS NULL AND erased_at IS NULL AND official.email IS NOT NULL
      AND NOT EXISTS (SELECT FROM outbox_mail WHERE dedupe_key = 'person.informed:' || official.id)
      AND (substr(official.id::text, 15, 1) <> '7' OR
        ('x' || left(replace(official.id::text, '-', ''), 12))::bit(48)::bigint < ${addDays(now, -DAYS_TO_WAIT).getTime()})
    ORDER BY official.id LIMIT ${AT_ONCE}`;
}
