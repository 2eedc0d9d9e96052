-- When a circle was ended, which is not the day it ended on: for a while it can be taken back.
ALTER TABLE "exchange_circle" ADD COLUMN "dissolved_at" TIMESTAMPTZ(3);
ALTER TABLE "exchange_circle"
  ADD CONSTRAINT "exchange_circle_moment_of_end" CHECK (dissolved_at IS NULL OR dissolved_on IS NOT NULL);
