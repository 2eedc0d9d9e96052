-- A coming meeting may be announced in public; nobody announces what nobody is invited to.
ALTER TABLE "meeting"
  ADD COLUMN "announced_at" TIMESTAMPTZ(3),
  ADD COLUMN "announced_by_id" UUID;

ALTER TABLE "meeting" ADD CONSTRAINT "meeting_announced_by_id_fkey" FOREIGN KEY ("announced_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "meeting" ADD CONSTRAINT "meeting_announced" CHECK (
  num_nonnulls(announced_at, announced_by_id) IN (0, 2) AND (announced_at IS NULL OR invited_at IS NOT NULL)
);

CREATE INDEX "meeting_announced_at_idx" ON "meeting"("announced_at");
