-- When the cities without an answer were last reminded of a poll, by hand or in time before its deadline.
ALTER TABLE "date_poll" ADD COLUMN "reminded_at" TIMESTAMPTZ(3);
