-- AlterEnum
ALTER TYPE "CallStepKind" ADD VALUE 'KEPT';

-- AlterTable
ALTER TABLE "call_request" ADD COLUMN     "move_offered_at" TIMESTAMPTZ(3),
ADD COLUMN     "sequence" INTEGER NOT NULL DEFAULT 0;

-- Another time is asked for only where one was agreed.
ALTER TABLE "call_request"
  ADD CONSTRAINT "call_request_moves_what_was_agreed" CHECK (move_offered_at IS NULL OR agreed_at IS NOT NULL);
