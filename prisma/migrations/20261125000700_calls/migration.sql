-- CreateEnum
CREATE TYPE "CallStepKind" AS ENUM ('ASKED', 'OFFERED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'DONE');

-- AlterTable
ALTER TABLE "guest_link" ADD COLUMN     "call_request_id" UUID;

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "call_request_id" UUID;

-- CreateTable
CREATE TABLE "call_request" (
    "id" UUID NOT NULL,
    "from_city_id" UUID NOT NULL,
    "to_city_id" UUID NOT NULL,
    "circle_id" UUID,
    "meeting_id" UUID,
    "goal_id" UUID,
    "agenda_item_id" UUID,
    "official_id" UUID,
    "topic" TEXT NOT NULL,
    "phone" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_by_id" UUID NOT NULL,
    "offered_by_asked" BOOLEAN NOT NULL DEFAULT false,
    "agreed_at" TIMESTAMPTZ(3),
    "starts_at" TIMESTAMPTZ(3),
    "duration_minutes" INTEGER,
    "declined_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "result" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "call_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_time_window" (
    "call_request_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_time_window_pkey" PRIMARY KEY ("call_request_id","position")
);

-- CreateTable
CREATE TABLE "call_step" (
    "id" UUID NOT NULL,
    "call_request_id" UUID NOT NULL,
    "kind" "CallStepKind" NOT NULL,
    "city_id" UUID NOT NULL,
    "note" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID,
    "by_name" TEXT,
    "on_behalf_of" TEXT,

    CONSTRAINT "call_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "guest_link_call_request_id_idx" ON "guest_link"("call_request_id");

-- CreateIndex
CREATE INDEX "outbox_mail_call_request_id_idx" ON "outbox_mail"("call_request_id");

-- CreateIndex
CREATE INDEX "call_request_from_city_id_idx" ON "call_request"("from_city_id");

-- CreateIndex
CREATE INDEX "call_request_to_city_id_idx" ON "call_request"("to_city_id");

-- CreateIndex
CREATE INDEX "call_request_circle_id_idx" ON "call_request"("circle_id");

-- CreateIndex
CREATE INDEX "call_step_call_request_id_idx" ON "call_step"("call_request_id");

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_call_request_id_fkey" FOREIGN KEY ("call_request_id") REFERENCES "call_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_from_city_id_fkey" FOREIGN KEY ("from_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_to_city_id_fkey" FOREIGN KEY ("to_city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "strategic_goal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_time_window" ADD CONSTRAINT "call_time_window_call_request_id_fkey" FOREIGN KEY ("call_request_id") REFERENCES "call_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_step" ADD CONSTRAINT "call_step_call_request_id_fkey" FOREIGN KEY ("call_request_id") REFERENCES "call_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_step" ADD CONSTRAINT "call_step_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_step" ADD CONSTRAINT "call_step_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A city asks another one, about one thing or about a topic of its own; a wish ends one way.
ALTER TABLE "call_request"
  ADD CONSTRAINT "call_request_of_two_cities" CHECK (from_city_id <> to_city_id),
  ADD CONSTRAINT "call_request_about_one" CHECK (num_nonnulls(goal_id, agenda_item_id, official_id) <= 1),
  ADD CONSTRAINT "call_request_agreed_on_a_time" CHECK (
    (agreed_at IS NULL) = (starts_at IS NULL) AND (agreed_at IS NULL) = (duration_minutes IS NULL)
  ),
  ADD CONSTRAINT "call_request_ends_once" CHECK (num_nonnulls(declined_at, withdrawn_at, done_at) <= 1),
  ADD CONSTRAINT "call_request_done_with_result" CHECK ((done_at IS NULL) = (result IS NULL));

-- Three times at most lie on the table.
ALTER TABLE "call_time_window"
  ADD CONSTRAINT "call_time_window_three" CHECK (position BETWEEN 1 AND 3),
  ADD CONSTRAINT "call_time_window_period" CHECK (ends_at > starts_at);

-- Somebody did it: signed in, or by name behind a link.
ALTER TABLE "call_step"
  ADD CONSTRAINT "call_step_by_somebody" CHECK (num_nonnulls(by_id, by_name) = 1);

-- A personal link opens one invitation, one ballot or one call wish.
ALTER TABLE "guest_link" DROP CONSTRAINT "guest_link_opens_one";
ALTER TABLE "guest_link"
  ADD CONSTRAINT "guest_link_opens_one" CHECK (num_nonnulls(attendance_id, ballot_id, call_request_id) = 1);
