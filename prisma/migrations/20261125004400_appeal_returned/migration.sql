-- Whoever checks an appeal may give it back with a word; it is asked for anew afterwards.
ALTER TABLE "appeal"
  ADD COLUMN "returned_at" TIMESTAMPTZ(3),
  ADD COLUMN "returned_by_id" UUID,
  ADD COLUMN "returned_word" TEXT,
  ADD CONSTRAINT "appeal_returned_by_id_fkey" FOREIGN KEY ("returned_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "appeal_returned" CHECK (
    num_nonnulls(returned_at, returned_word) IN (0, 2)
      AND (returned_at IS NULL OR check_asked_at IS NULL)
  );
