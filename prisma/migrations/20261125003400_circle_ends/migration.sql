-- Why a circle ended, and which circle came of a proposal.
ALTER TABLE "exchange_circle" ADD COLUMN "dissolve_reason" TEXT;
ALTER TABLE "exchange_circle"
  ADD CONSTRAINT "exchange_circle_reason_of_end" CHECK (dissolve_reason IS NULL OR dissolved_on IS NOT NULL);

ALTER TABLE "circle_proposal" ADD COLUMN "founded_id" UUID;
CREATE INDEX "circle_proposal_founded_id_idx" ON "circle_proposal"("founded_id");
ALTER TABLE "circle_proposal" ADD CONSTRAINT "circle_proposal_founded_id_fkey" FOREIGN KEY ("founded_id") REFERENCES "exchange_circle"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "circle_proposal"
  ADD CONSTRAINT "circle_proposal_founded_when_agreed" CHECK (
    founded_id IS NULL OR (agreed_at IS NOT NULL AND circle_id IS NULL)
  );
