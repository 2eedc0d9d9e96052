-- The last day an account was used, and no more than the day; why accounts are blocked, mandates given and ended.
ALTER TABLE "user"
  ADD COLUMN "last_seen_on" DATE,
  ADD COLUMN "block_reason" TEXT;

ALTER TABLE "mandate"
  ADD COLUMN "reason" TEXT,
  ADD COLUMN "end_reason" TEXT;

ALTER TABLE "user"
  ADD CONSTRAINT "user_block_reason" CHECK (block_reason IS NULL OR blocked_at IS NOT NULL);

UPDATE "user" SET last_seen_on = seen.on_day
FROM (
  SELECT actor_id, max((occurred_at AT TIME ZONE 'Europe/Berlin')::date) AS on_day
  FROM audit_event WHERE kind = 'session.started' GROUP BY actor_id
) AS seen
WHERE seen.actor_id = "user".id;
