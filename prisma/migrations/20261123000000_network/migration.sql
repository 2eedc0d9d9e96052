-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "FederalState" AS ENUM ('BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH');

-- CreateEnum
CREATE TYPE "CityKind" AS ENUM ('MUNICIPALITY', 'PART', 'ASSOCIATION');

-- CreateEnum
CREATE TYPE "CarrierKind" AS ENUM ('MUNICIPAL', 'INDEPENDENT', 'MIXED');

-- CreateEnum
CREATE TYPE "OfficeKind" AS ENUM ('HEAD', 'DEPUTY', 'ASSISTANT', 'DEPARTMENT_HEAD');

-- CreateEnum
CREATE TYPE "Salutation" AS ENUM ('FRAU', 'HERR');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('MAYOR', 'OFFICE', 'PROCESS_MANAGER', 'SPOKESPERSON', 'PROGRAMME_OFFICE');

-- CreateEnum
CREATE TYPE "MeetingFormat" AS ENUM ('DIGITAL', 'IN_PERSON', 'HYBRID');

-- CreateEnum
CREATE TYPE "Answer" AS ENUM ('ACCEPTED', 'TENTATIVE', 'REPRESENTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "Presence" AS ENUM ('PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT');

-- CreateEnum
CREATE TYPE "AgendaItemKind" AS ENUM ('WELCOME', 'REVIEW', 'PROJECT', 'DISCUSSION', 'AGREEMENTS', 'CLOSING');

-- CreateEnum
CREATE TYPE "CommitmentStatus" AS ENUM ('PLANNED', 'IN_PROGRESS', 'ACHIEVED', 'POSTPONED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "AppealAnswer" AS ENUM ('ENDORSED', 'PLEDGED', 'DECLINED');

-- CreateTable
CREATE TABLE "city" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "full_name" TEXT,
    "state" "FederalState" NOT NULL,
    "kind" "CityKind" NOT NULL DEFAULT 'MUNICIPALITY',
    "ags" CHAR(8),
    "parent_ags" CHAR(8),
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "email" TEXT,

    CONSTRAINT "city_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network_membership" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "joined_on" DATE,
    "left_on" DATE,
    "cohort" INTEGER,
    "source" TEXT,

    CONSTRAINT "network_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coordination_body" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "started_on" DATE,
    "ended_on" DATE,

    CONSTRAINT "coordination_body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "carrier" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CarrierKind",
    "started_on" DATE,
    "ended_on" DATE,

    CONSTRAINT "carrier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "user_id" UUID,
    "given_name" TEXT,
    "family_name" TEXT,
    "salutation" "Salutation",
    "office_title" TEXT NOT NULL,
    "office_kind" "OfficeKind" NOT NULL,
    "email" TEXT,
    "term_starts_on" DATE,
    "term_ends_on" DATE,

    CONSTRAINT "official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strategic_goal" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "adopted_on" DATE,

    CONSTRAINT "strategic_goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" TIMESTAMPTZ(3),
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "salutation" "Salutation",
    "blocked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "session_token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "device" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_token" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_token_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "sign_in_request" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries_left" INTEGER NOT NULL DEFAULT 5,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "city_id" UUID,
    "body_id" UUID,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_circle" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "rhythm_months" INTEGER NOT NULL DEFAULT 6,
    "founded_on" DATE NOT NULL,
    "dissolved_on" DATE,

    CONSTRAINT "exchange_circle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circle_membership" (
    "id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "joined_on" DATE NOT NULL,
    "left_on" DATE,

    CONSTRAINT "circle_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_minutes" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "format" "MeetingFormat" NOT NULL,
    "place" TEXT,
    "video_url" TEXT,
    "dial_in" TEXT,
    "answer_by" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "held_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sequence" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_host" (
    "meeting_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,

    CONSTRAINT "meeting_host_pkey" PRIMARY KEY ("meeting_id","body_id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "answer" "Answer",
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answered_by_name" TEXT,
    "answered_on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "representative_official_id" UUID,
    "representative_name" TEXT,
    "representative_office" TEXT,
    "companion_official_id" UUID,
    "companion_name" TEXT,
    "companion_office" TEXT,
    "presence" "Presence",
    "presence_noted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guest_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "attendance_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "guest_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "AgendaItemKind" NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "city_id" UUID,
    "presenter_id" UUID,
    "presented_by" TEXT,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "meeting_id" UUID,
    "title" TEXT NOT NULL,
    "agreed_on" DATE NOT NULL,
    "due_on" DATE,
    "proviso" TEXT,
    "status" "CommitmentStatus" NOT NULL DEFAULT 'PLANNED',
    "reason" TEXT,
    "responsible_id" UUID,
    "achieved_at" TIMESTAMPTZ(3),
    "achieved_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_owner" (
    "commitment_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,

    CONSTRAINT "commitment_owner_pkey" PRIMARY KEY ("commitment_id","city_id")
);

-- CreateTable
CREATE TABLE "commitment_update" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "status" "CommitmentStatus" NOT NULL,
    "note" TEXT,
    "due_on" DATE,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" UUID NOT NULL,
    "on_behalf_of" TEXT,

    CONSTRAINT "commitment_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "author_office" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "call_to_action" TEXT NOT NULL,
    "answer_by" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdraw_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal_revision" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "call_to_action" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,

    CONSTRAINT "appeal_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal_response" (
    "id" UUID NOT NULL,
    "appeal_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "answer" "AppealAnswer",
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "on_behalf_of" TEXT,
    "revision" INTEGER,

    CONSTRAINT "appeal_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_submission" (
    "key" UUID NOT NULL,
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "form_submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "meeting_id" UUID,
    "appeal_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" UUID,
    "on_behalf_of_id" UUID,
    "subject_id" UUID NOT NULL,
    "details" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "job_run" (
    "job" TEXT NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("job")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "city_slug_key" ON "city"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "city_ags_key" ON "city"("ags");

-- CreateIndex
CREATE INDEX "city_name_idx" ON "city"("name");

-- CreateIndex
CREATE INDEX "network_membership_city_id_idx" ON "network_membership"("city_id");

-- CreateIndex
CREATE INDEX "coordination_body_city_id_idx" ON "coordination_body"("city_id");

-- CreateIndex
CREATE INDEX "carrier_body_id_idx" ON "carrier"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "official_user_id_key" ON "official"("user_id");

-- CreateIndex
CREATE INDEX "official_city_id_office_kind_idx" ON "official"("city_id", "office_kind");

-- CreateIndex
CREATE INDEX "strategic_goal_city_id_idx" ON "strategic_goal"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_provider_account_id_key" ON "account"("provider", "provider_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_session_token_key" ON "session"("session_token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_token_token_key" ON "verification_token"("token");

-- CreateIndex
CREATE INDEX "sign_in_request_email_created_at_idx" ON "sign_in_request"("email", "created_at");

-- CreateIndex
CREATE INDEX "mandate_user_id_idx" ON "mandate"("user_id");

-- CreateIndex
CREATE INDEX "mandate_city_id_idx" ON "mandate"("city_id");

-- CreateIndex
CREATE INDEX "mandate_body_id_idx" ON "mandate"("body_id");

-- CreateIndex
CREATE INDEX "circle_membership_circle_id_idx" ON "circle_membership"("circle_id");

-- CreateIndex
CREATE INDEX "circle_membership_city_id_idx" ON "circle_membership"("city_id");

-- CreateIndex
CREATE INDEX "meeting_circle_id_starts_at_idx" ON "meeting"("circle_id", "starts_at");

-- CreateIndex
CREATE INDEX "meeting_host_body_id_idx" ON "meeting_host"("body_id");

-- CreateIndex
CREATE INDEX "attendance_meeting_id_idx" ON "attendance"("meeting_id");

-- CreateIndex
CREATE INDEX "attendance_official_id_idx" ON "attendance"("official_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_link_token_hash_key" ON "guest_link"("token_hash");

-- CreateIndex
CREATE INDEX "guest_link_attendance_id_idx" ON "guest_link"("attendance_id");

-- CreateIndex

-- CreateIndex
CREATE INDEX "commitment_circle_id_status_idx" ON "commitment"("circle_id", "status");

-- CreateIndex
CREATE INDEX "commitment_meeting_id_idx" ON "commitment"("meeting_id");

-- CreateIndex
CREATE INDEX "commitment_owner_city_id_idx" ON "commitment_owner"("city_id");

-- CreateIndex
CREATE INDEX "commitment_update_commitment_id_occurred_at_idx" ON "commitment_update"("commitment_id", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_slug_key" ON "appeal"("slug");

-- CreateIndex
CREATE INDEX "appeal_published_at_idx" ON "appeal"("published_at");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_revision_appeal_id_number_key" ON "appeal_revision"("appeal_id", "number");

-- CreateIndex
CREATE INDEX "appeal_response_city_id_idx" ON "appeal_response"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_response_appeal_id_city_id_key" ON "appeal_response"("appeal_id", "city_id");

-- CreateIndex
CREATE INDEX "form_submission_created_at_idx" ON "form_submission"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_dedupe_key_key" ON "outbox_mail"("dedupe_key");

-- CreateIndex
CREATE INDEX "outbox_mail_sent_at_next_attempt_at_idx" ON "outbox_mail"("sent_at", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outbox_mail_meeting_id_idx" ON "outbox_mail"("meeting_id");

-- CreateIndex
CREATE INDEX "outbox_mail_appeal_id_idx" ON "outbox_mail"("appeal_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_id_idx" ON "audit_event"("subject_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_idx" ON "audit_event"("actor_id");

-- AddForeignKey
ALTER TABLE "network_membership" ADD CONSTRAINT "network_membership_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coordination_body" ADD CONSTRAINT "coordination_body_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carrier" ADD CONSTRAINT "carrier_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "coordination_body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official" ADD CONSTRAINT "official_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official" ADD CONSTRAINT "official_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strategic_goal" ADD CONSTRAINT "strategic_goal_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "coordination_body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_membership" ADD CONSTRAINT "circle_membership_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_membership" ADD CONSTRAINT "circle_membership_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_host" ADD CONSTRAINT "meeting_host_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_host" ADD CONSTRAINT "meeting_host_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "coordination_body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_representative_official_id_fkey" FOREIGN KEY ("representative_official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_companion_official_id_fkey" FOREIGN KEY ("companion_official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_attendance_id_fkey" FOREIGN KEY ("attendance_id") REFERENCES "attendance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_presenter_id_fkey" FOREIGN KEY ("presenter_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_achieved_by_id_fkey" FOREIGN KEY ("achieved_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_update" ADD CONSTRAINT "commitment_update_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_update" ADD CONSTRAINT "commitment_update_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_revision" ADD CONSTRAINT "appeal_revision_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_revision" ADD CONSTRAINT "appeal_revision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_response" ADD CONSTRAINT "appeal_response_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_response" ADD CONSTRAINT "appeal_response_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_response" ADD CONSTRAINT "appeal_response_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
