import "server-only";
import type { Tx } from "@/lib/db";

/** Takes the mark of a returned mail off whom a later one reached: sent an hour ago, and not come back. */
export async function forgetReturned(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE attendance SET bounced_at = NULL
    FROM official JOIN city ON city.id = official.city_id, outbox_mail AS mail
    WHERE attendance.bounced_at IS NOT NULL AND official.id = attendance.official_id
      AND mail.meeting_id = attendance.meeting_id
      AND lower(mail."to") = lower(coalesce(official.email, city.email))
      AND mail.sent_at > attendance.bounced_at AND mail.sent_at < ${now}::timestamptz - interval '1 hour'`;
  await tx.$executeRaw`
    UPDATE ballot SET bounced_at = NULL
    FROM city LEFT JOIN official ON official.city_id = city.id, outbox_mail AS mail
    WHERE ballot.bounced_at IS NOT NULL AND city.id = ballot.city_id AND mail.poll_id = ballot.poll_id
      AND lower(mail."to") IN (lower(city.email), lower(official.email))
      AND mail.sent_at > ballot.bounced_at AND mail.sent_at < ${now}::timestamptz - interval '1 hour'`;
}
