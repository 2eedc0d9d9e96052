-- CreateEnum
CREATE TYPE "AnswerWay" AS ENUM ('SIGNED_IN', 'GUEST_LINK', 'CALENDAR', 'TELEPHONE', 'POLL');

-- CreateEnum
CREATE TYPE "Vote" AS ENUM ('YES', 'IF_NEED_BE', 'NO');

-- CreateEnum
CREATE TYPE "IncomingKind" AS ENUM ('REPLY', 'COUNTER', 'BOUNCE', 'OTHER');

-- CreateEnum
CREATE TYPE "ReminderKind" AS ENUM ('ANSWER', 'MEETING', 'POLL', 'RHYTHM');

-- AlterTable
ALTER TABLE "attendance" ADD COLUMN     "answered_via" "AnswerWay",
ADD COLUMN     "bounced_at" TIMESTAMPTZ(3),
ADD COLUMN     "replied_sequence" INTEGER;

-- AlterTable
ALTER TABLE "guest_link" ADD COLUMN     "ballot_id" UUID,
ALTER COLUMN "attendance_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "poll_id" UUID;

-- CreateTable
CREATE TABLE "blocked_time" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "weekday" INTEGER,
    "ordinal" INTEGER,
    "starts_on" DATE,
    "ends_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blocked_time_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "school_holiday" (
    "id" UUID NOT NULL,
    "state" "FederalState" NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "source" TEXT,

    CONSTRAINT "school_holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holiday_upload" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploaded_by_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "holiday_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_poll" (
    "id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "duration_minutes" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "format" "MeetingFormat" NOT NULL,
    "place" TEXT,
    "video_url" TEXT,
    "dial_in" TEXT,
    "message" TEXT,
    "answer_by" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "fixed_at" TIMESTAMPTZ(3),
    "meeting_id" UUID,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "completed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "date_poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_poll_host" (
    "poll_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,

    CONSTRAINT "date_poll_host_pkey" PRIMARY KEY ("poll_id","body_id")
);

-- CreateTable
CREATE TABLE "poll_date" (
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "poll_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot" (
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "is_required" BOOLEAN NOT NULL DEFAULT true,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answered_by_name" TEXT,
    "answered_on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "answered_via" "AnswerWay",
    "comment" TEXT,
    "bounced_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_vote" (
    "ballot_id" UUID NOT NULL,
    "date_id" UUID NOT NULL,
    "vote" "Vote" NOT NULL,

    CONSTRAINT "ballot_vote_pkey" PRIMARY KEY ("ballot_id","date_id")
);

-- CreateTable
CREATE TABLE "counter_proposal" (
    "id" UUID NOT NULL,
    "ballot_id" UUID,
    "attendance_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_minutes" INTEGER,
    "comment" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_by_id" UUID,
    "made_by_name" TEXT,
    "accepted_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "counter_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incoming_mail" (
    "id" UUID NOT NULL,
    "uid_validity" BIGINT NOT NULL,
    "uid" BIGINT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" "IncomingKind" NOT NULL,
    "from_address" TEXT NOT NULL,
    "subject" TEXT,
    "content" JSONB NOT NULL,
    "meeting_id" UUID,
    "attendance_id" UUID,
    "recorded_at" TIMESTAMPTZ(3),
    "quarantined" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,

    CONSTRAINT "incoming_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox_state" (
    "mailbox" TEXT NOT NULL,
    "uid_validity" BIGINT NOT NULL,
    "last_uid" BIGINT NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "mailbox_state_pkey" PRIMARY KEY ("mailbox")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder_opt_out" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "official_id" UUID,
    "kind" "ReminderKind" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reminder_opt_out_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "blocked_time_city_id_idx" ON "blocked_time"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "school_holiday_state_starts_on_name_key" ON "school_holiday"("state", "starts_on", "name");

-- CreateIndex
CREATE INDEX "holiday_upload_uploaded_by_id_idx" ON "holiday_upload"("uploaded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "date_poll_meeting_id_key" ON "date_poll"("meeting_id");

-- CreateIndex
CREATE INDEX "date_poll_circle_id_idx" ON "date_poll"("circle_id");

-- CreateIndex
CREATE INDEX "date_poll_host_body_id_idx" ON "date_poll_host"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "poll_date_poll_id_starts_at_key" ON "poll_date"("poll_id", "starts_at");

-- CreateIndex
CREATE INDEX "ballot_city_id_idx" ON "ballot"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_poll_id_city_id_key" ON "ballot"("poll_id", "city_id");

-- CreateIndex
CREATE INDEX "ballot_vote_date_id_idx" ON "ballot_vote"("date_id");

-- CreateIndex
CREATE INDEX "counter_proposal_ballot_id_idx" ON "counter_proposal"("ballot_id");

-- CreateIndex
CREATE INDEX "counter_proposal_attendance_id_idx" ON "counter_proposal"("attendance_id");

-- CreateIndex
CREATE INDEX "incoming_mail_meeting_id_idx" ON "incoming_mail"("meeting_id");

-- CreateIndex
CREATE INDEX "incoming_mail_attendance_id_idx" ON "incoming_mail"("attendance_id");

-- CreateIndex
CREATE UNIQUE INDEX "incoming_mail_uid_validity_uid_key" ON "incoming_mail"("uid_validity", "uid");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_user_id_key" ON "calendar_feed"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_opt_out_user_id_kind_key" ON "reminder_opt_out"("user_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_opt_out_official_id_kind_key" ON "reminder_opt_out"("official_id", "kind");

-- CreateIndex
CREATE INDEX "guest_link_ballot_id_idx" ON "guest_link"("ballot_id");

-- CreateIndex
CREATE INDEX "outbox_mail_poll_id_idx" ON "outbox_mail"("poll_id");

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_ballot_id_fkey" FOREIGN KEY ("ballot_id") REFERENCES "ballot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocked_time" ADD CONSTRAINT "blocked_time_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holiday_upload" ADD CONSTRAINT "holiday_upload_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll" ADD CONSTRAINT "date_poll_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_host" ADD CONSTRAINT "date_poll_host_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "date_poll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_host" ADD CONSTRAINT "date_poll_host_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "coordination_body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_date" ADD CONSTRAINT "poll_date_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "date_poll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "date_poll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_vote" ADD CONSTRAINT "ballot_vote_ballot_id_fkey" FOREIGN KEY ("ballot_id") REFERENCES "ballot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_vote" ADD CONSTRAINT "ballot_vote_date_id_fkey" FOREIGN KEY ("date_id") REFERENCES "poll_date"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_proposal" ADD CONSTRAINT "counter_proposal_ballot_id_fkey" FOREIGN KEY ("ballot_id") REFERENCES "ballot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_proposal" ADD CONSTRAINT "counter_proposal_attendance_id_fkey" FOREIGN KEY ("attendance_id") REFERENCES "attendance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_proposal" ADD CONSTRAINT "counter_proposal_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counter_proposal" ADD CONSTRAINT "counter_proposal_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incoming_mail" ADD CONSTRAINT "incoming_mail_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incoming_mail" ADD CONSTRAINT "incoming_mail_attendance_id_fkey" FOREIGN KEY ("attendance_id") REFERENCES "attendance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incoming_mail" ADD CONSTRAINT "incoming_mail_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_opt_out" ADD CONSTRAINT "reminder_opt_out_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_opt_out" ADD CONSTRAINT "reminder_opt_out_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the database itself promises of dates, polls and replies.

-- A personal link opens one invitation or one ballot.
ALTER TABLE "guest_link"
  ADD CONSTRAINT "guest_link_opens_one" CHECK (num_nonnulls(attendance_id, ballot_id) = 1);
ALTER TABLE "counter_proposal"
  ADD CONSTRAINT "counter_proposal_to_one" CHECK (num_nonnulls(ballot_id, attendance_id) = 1),
  ADD CONSTRAINT "counter_proposal_decided_once" CHECK (num_nonnulls(accepted_at, declined_at) <= 1);
-- The same date is not proposed twice while it waits.
CREATE UNIQUE INDEX "counter_proposal_open_ballot" ON "counter_proposal" (ballot_id, starts_at)
  WHERE accepted_at IS NULL AND declined_at IS NULL;
CREATE UNIQUE INDEX "counter_proposal_open_attendance" ON "counter_proposal" (attendance_id, starts_at)
  WHERE accepted_at IS NULL AND declined_at IS NULL;

-- A rule names its weekday, a span its first and last day.
ALTER TABLE "blocked_time"
  ADD CONSTRAINT "blocked_time_rule_or_span" CHECK (
    CASE WHEN weekday IS NULL THEN ordinal IS NULL AND starts_on IS NOT NULL AND ends_on IS NOT NULL
      ELSE weekday BETWEEN 1 AND 7 END
  ),
  ADD CONSTRAINT "blocked_time_ordinal" CHECK (ordinal IN (-1, 1, 2, 3, 4)),
  ADD CONSTRAINT "blocked_time_period" CHECK (ends_on >= starts_on);
ALTER TABLE "school_holiday" ADD CONSTRAINT "school_holiday_period" CHECK (ends_on >= starts_on);
ALTER TABLE "holiday_upload"
  ADD CONSTRAINT "holiday_upload_decided_once" CHECK (num_nonnulls(confirmed_at, discarded_at) <= 1);

-- A poll ends once: with a date, and then with the meeting that came of it, or cancelled.
ALTER TABLE "date_poll"
  ADD CONSTRAINT "date_poll_duration" CHECK (duration_minutes BETWEEN 15 AND 720),
  ADD CONSTRAINT "date_poll_ends_once" CHECK (num_nonnulls(fixed_at, cancelled_at) <= 1),
  ADD CONSTRAINT "date_poll_meeting_of_fixed" CHECK (meeting_id IS NULL OR fixed_at IS NOT NULL);

ALTER TABLE "incoming_mail"
  ADD CONSTRAINT "incoming_mail_settled_of_quarantined" CHECK (settled_at IS NULL OR quarantined IS NOT NULL);
ALTER TABLE "reminder_opt_out"
  ADD CONSTRAINT "reminder_opt_out_of_one" CHECK (num_nonnulls(user_id, official_id) = 1);
