-- Each city is reminded for itself: by a mail, or by somebody.
ALTER TABLE "minutes" DROP COLUMN "reminded_at";
ALTER TABLE "minutes_approval"
  ADD COLUMN "reminded_at" TIMESTAMPTZ(3),
  ADD COLUMN "reminded_by_id" UUID,
  ADD COLUMN "unreminded_at" TIMESTAMPTZ(3);

-- AddForeignKey
ALTER TABLE "minutes_approval" ADD CONSTRAINT "minutes_approval_reminded_by_id_fkey" FOREIGN KEY ("reminded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A city may have approved one version and been silent to a later one.
ALTER TABLE "minutes_approval" DROP CONSTRAINT "minutes_approval_one_word";

-- Silence is consent after the reminder, never without one.
ALTER TABLE "minutes_approval"
  ADD CONSTRAINT "minutes_approval_silent_after_reminder" CHECK (silent_at IS NULL OR reminded_at IS NOT NULL),
  ADD CONSTRAINT "minutes_approval_reminded_or_not" CHECK (num_nonnulls(reminded_at, unreminded_at) <= 1);
