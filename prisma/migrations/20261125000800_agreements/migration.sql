-- CreateEnum
CREATE TYPE "CommitmentStep" AS ENUM ('REPORTED', 'CONFIRMED', 'REFUSED', 'ASSIGNED', 'OWNERS_SET', 'OFFERED', 'TAKEN_OVER', 'OFFER_DECLINED', 'OFFER_WITHDRAWN');

-- AlterEnum
ALTER TYPE "ReminderKind" ADD VALUE 'COMMITMENT';

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "commitment_update" ADD COLUMN     "about" TEXT,
ADD COLUMN     "due_before" DATE,
ADD COLUMN     "step" "CommitmentStep" NOT NULL DEFAULT 'REPORTED';

-- CreateTable
CREATE TABLE "commitment_confirmation" (
    "commitment_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "by_id" UUID NOT NULL,
    "on_behalf_of" TEXT,

    CONSTRAINT "commitment_confirmation_pkey" PRIMARY KEY ("commitment_id","city_id")
);

-- CreateTable
CREATE TABLE "commitment_handover" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "from_city_id" UUID NOT NULL,
    "to_city_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "offered_by_id" UUID NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "commitment_handover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "commitment_due_on_idx" ON "commitment"("due_on");

-- CreateIndex
CREATE INDEX "commitment_confirmation_city_id_idx" ON "commitment_confirmation"("city_id");

-- CreateIndex
CREATE INDEX "commitment_handover_commitment_id_idx" ON "commitment_handover"("commitment_id");

-- CreateIndex
CREATE INDEX "commitment_handover_from_city_id_idx" ON "commitment_handover"("from_city_id");

-- CreateIndex
CREATE INDEX "commitment_handover_to_city_id_idx" ON "commitment_handover"("to_city_id");

-- AddForeignKey
ALTER TABLE "commitment_confirmation" ADD CONSTRAINT "commitment_confirmation_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_confirmation" ADD CONSTRAINT "commitment_confirmation_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_confirmation" ADD CONSTRAINT "commitment_confirmation_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_handover" ADD CONSTRAINT "commitment_handover_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_handover" ADD CONSTRAINT "commitment_handover_from_city_id_fkey" FOREIGN KEY ("from_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_handover" ADD CONSTRAINT "commitment_handover_to_city_id_fkey" FOREIGN KEY ("to_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_handover" ADD CONSTRAINT "commitment_handover_offered_by_id_fkey" FOREIGN KEY ("offered_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_handover" ADD CONSTRAINT "commitment_handover_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A city has confirmed or refused, never both; whoever refuses says why.
ALTER TABLE "commitment_confirmation"
  ADD CONSTRAINT "commitment_confirmation_one_word" CHECK (num_nonnulls(confirmed_at, refused_at) = 1),
  ADD CONSTRAINT "commitment_confirmation_reason" CHECK ((refused_at IS NULL) = (reason IS NULL));

-- An offer ends once; a commitment is offered to one city at a time.
ALTER TABLE "commitment_handover"
  ADD CONSTRAINT "commitment_handover_to_another" CHECK (from_city_id <> to_city_id),
  ADD CONSTRAINT "commitment_handover_one_end" CHECK (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1);
CREATE UNIQUE INDEX "commitment_handover_open" ON "commitment_handover" (commitment_id)
  WHERE accepted_at IS NULL AND declined_at IS NULL AND withdrawn_at IS NULL;

-- Only what was agreed under a proviso waits to be confirmed.
ALTER TABLE "commitment"
  ADD CONSTRAINT "commitment_confirmed_proviso" CHECK (confirmed_at IS NULL OR proviso IS NOT NULL);
