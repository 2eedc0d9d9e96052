-- AlterTable
ALTER TABLE "appeal_response" ADD COLUMN     "answered_by_name" TEXT,
ADD COLUMN     "answered_via" "AnswerWay";
UPDATE "appeal_response" SET "answered_via" = 'SIGNED_IN' WHERE "read_at" IS NOT NULL;

-- AlterTable
ALTER TABLE "guest_link" ADD COLUMN     "appeal_response_id" UUID;

-- CreateIndex
CREATE INDEX "guest_link_appeal_response_id_idx" ON "guest_link"("appeal_response_id");

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_appeal_response_id_fkey" FOREIGN KEY ("appeal_response_id") REFERENCES "appeal_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was read or answered came one way; a name was typed behind a link only.
ALTER TABLE "appeal_response"
  ADD CONSTRAINT "appeal_response_came_one_way" CHECK ((read_at IS NULL) = (answered_via IS NULL)),
  ADD CONSTRAINT "appeal_response_typed_name" CHECK (answered_by_name IS NULL OR answered_via = 'GUEST_LINK');

-- A personal link opens one thing.
ALTER TABLE "guest_link" DROP CONSTRAINT "guest_link_opens_one";
ALTER TABLE "guest_link"
  ADD CONSTRAINT "guest_link_opens_one" CHECK (
    num_nonnulls(
      attendance_id, ballot_id, call_request_id, minutes_approval_id, release_id, appeal_response_id
    ) = 1
  );
