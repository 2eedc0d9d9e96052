-- AlterTable
ALTER TABLE "appeal" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminders" INTEGER NOT NULL DEFAULT 0;

-- Nobody is asked more than twice again.
ALTER TABLE "appeal"
  ADD CONSTRAINT "appeal_reminders" CHECK (reminders BETWEEN 0 AND 2 AND (reminders = 0) = (reminded_at IS NULL));
