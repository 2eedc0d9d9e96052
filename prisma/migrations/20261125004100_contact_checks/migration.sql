-- A question nobody answered within a year gives way to the next; each answer counts, so that what is settled is what was read.
ALTER TABLE "contact_check" ADD COLUMN "lapsed_at" TIMESTAMPTZ(3),
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

DROP INDEX "contact_check_one_open";
CREATE UNIQUE INDEX "contact_check_one_open" ON "contact_check" (city_id)
  WHERE answered_at IS NULL AND lapsed_at IS NULL;

ALTER TABLE "contact_check"
  ADD CONSTRAINT "contact_check_lapsed_unanswered" CHECK (lapsed_at IS NULL OR answered_at IS NULL);
