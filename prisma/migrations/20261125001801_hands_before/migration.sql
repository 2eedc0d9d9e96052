-- AlterTable
ALTER TABLE "commitment_update" ADD COLUMN     "owners_before" TEXT,
ADD COLUMN     "responsible_before" TEXT;

-- Who saw to it is known only together with whose it was; steps from before this know neither.
ALTER TABLE "commitment_update"
  ADD CONSTRAINT "commitment_update_hands_before" CHECK (responsible_before IS NULL OR owners_before IS NOT NULL);
