import "server-only";
import { readRow } from "@/lib/db";
import type { OfficeTask } from "@/lib/office/tasks";

/** How much waits for the programme office, by task; a task without a figure has nothing that could wait. One statement. */
export type Waiting = Partial<Record<OfficeTask, number>>;

/** Counts what waits for the programme office now. For its page alone. */
export async function readWaiting(): Promise<Waiting> {
  return (await readRow<Waiting>(WAITING, [])) ?? {};
}

// One line per task.
const WAITING = {
  name: "office",
  text: `SELECT
    (SELECT count(*)::int FROM account_invitation WHERE accepted_at IS NULL AND revoked_at IS NULL) AS accounts,
    (SELECT count(*)::int FROM official WHERE office_kind = 'HEAD' AND successor_id IS NULL
      AND term_ends_on BETWEEN current_date AND current_date + 183) AS terms,
    (SELECT count(*)::int FROM contact_check WHERE changes IS NOT NULL AND settled_at IS NULL) AS contacts,
    (SELECT count(*)::int FROM election WHERE called_at IS NOT NULL AND votes_until <= now()
      AND decided_at IS NULL AND cancelled_at IS NULL) AS elections,
    (SELECT count(*)::int FROM appeal WHERE published_at IS NULL AND check_asked_at IS NOT NULL
      AND checked_version IS DISTINCT FROM version) AS appeals,
    (SELECT count(*)::int FROM job_run WHERE failed_at > coalesce(finished_at, '-infinity')) AS jobs,
    (SELECT count(*)::int FROM outbox_mail WHERE given_up_at IS NOT NULL AND sent_at IS NULL) AS mails,
    (SELECT count(*)::int FROM incoming_mail WHERE quarantined IS NOT NULL AND settled_at IS NULL) AS replies`,
};
