-- A pledge to an appeal becomes an agreement of the city alone; its city may give it or take it back by a personal link.
ALTER TABLE "commitment" ALTER COLUMN "circle_id" DROP NOT NULL;
ALTER TABLE "commitment_update" ALTER COLUMN "by_id" DROP NOT NULL;

ALTER TABLE "commitment"
  ADD CONSTRAINT "commitment_of_circle_or_appeal" CHECK (num_nonnulls(circle_id, appeal_response_id) = 1);

-- A pledge says what, and nothing else does.
ALTER TABLE "appeal_response"
  ADD CONSTRAINT "appeal_response_pledge" CHECK ((answer IS NOT DISTINCT FROM 'PLEDGED') = (pledge IS NOT NULL));

-- Whether those who had supported the text before are asked again. So far nobody was.
ALTER TABLE "appeal_revision" ADD COLUMN "changes_meaning" BOOLEAN NOT NULL DEFAULT true;
UPDATE "appeal_revision" SET "changes_meaning" = false WHERE number > 1;

-- Only a draft waits for its hour.
ALTER TABLE "appeal"
  ADD CONSTRAINT "appeal_publish_at" CHECK (publish_at IS NULL OR published_at IS NULL);
