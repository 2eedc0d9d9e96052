-- CreateEnum
CREATE TYPE "Theme" AS ENUM ('VOLUNTEERING', 'PARTICIPATION', 'NEIGHBOURHOOD', 'YOUTH', 'OLDER_PEOPLE', 'INTEGRATION', 'EDUCATION', 'CULTURE_AND_SPORT', 'CLIMATE', 'HEALTH', 'DIGITAL', 'ECONOMY', 'ADMINISTRATION');

-- CreateEnum
CREATE TYPE "Transferability" AS ENUM ('YES', 'ADAPTED', 'NO');

-- AlterEnum
ALTER TYPE "ReminderKind" ADD VALUE 'PROJECT';
ALTER TYPE "ReminderKind" ADD VALUE 'MINUTES';

-- AlterTable
ALTER TABLE "city" ADD COLUMN     "population" INTEGER,
ADD COLUMN     "population_as_of" DATE;

-- AlterTable
ALTER TABLE "strategic_goal" ADD COLUMN     "themes" "Theme"[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "projects_by" DATE;

-- AlterTable
ALTER TABLE "guest_link" ADD COLUMN     "minutes_approval_id" UUID,
ADD COLUMN     "release_id" UUID;

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "project_id" UUID,
ADD COLUMN     "project_reminded_at" TIMESTAMPTZ(3),
ADD COLUMN     "started_at" TIMESTAMPTZ(3),
ADD COLUMN     "topic_id" UUID;

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "agenda_item_id" UUID;

-- AlterTable
ALTER TABLE "call_request" ADD COLUMN     "project_id" UUID;

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,
    "city_id" UUID,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposed_by_id" UUID NOT NULL,
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "item_note" (
    "agenda_item_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "edited_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_by_id" UUID NOT NULL,

    CONSTRAINT "item_note_pkey" PRIMARY KEY ("agenda_item_id")
);

-- CreateTable
CREATE TABLE "item_note_version" (
    "id" UUID NOT NULL,
    "agenda_item_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "based_on" INTEGER NOT NULL,
    "number" INTEGER,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "item_note_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "effect" TEXT,
    "effort" TEXT,
    "contact" TEXT,
    "transferability" "Transferability",
    "transfer_note" TEXT,
    "themes" "Theme"[],
    "handed_in_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_in_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adoption" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "project_id" UUID,
    "goal_id" UUID,
    "note" TEXT,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,
    "adopted_by_id" UUID NOT NULL,
    "on_behalf_of" TEXT,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "adoption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "project_id" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "circulated_at" TIMESTAMPTZ(3),
    "consent_by" DATE,
    "reminded_at" TIMESTAMPTZ(3),
    "locked_at" TIMESTAMPTZ(3),

    CONSTRAINT "minutes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_version" (
    "minutes_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,

    CONSTRAINT "minutes_version_pkey" PRIMARY KEY ("minutes_id","number")
);

-- CreateTable
CREATE TABLE "minutes_approval" (
    "id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "number" INTEGER,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "approved_by_name" TEXT,
    "on_behalf_of" TEXT,
    "silent_at" TIMESTAMPTZ(3),

    CONSTRAINT "minutes_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "minutes_amendment" (
    "id" UUID NOT NULL,
    "minutes_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by_id" UUID,
    "proposed_by_name" TEXT,
    "on_behalf_of" TEXT,
    "accepted_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "decided_by_id" UUID,

    CONSTRAINT "minutes_amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_release" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdraw_reason" TEXT,

    CONSTRAINT "press_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_revision" (
    "press_release_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,

    CONSTRAINT "press_revision_pkey" PRIMARY KEY ("press_release_id","number")
);

-- CreateTable
CREATE TABLE "press_lead" (
    "press_release_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "press_lead_pkey" PRIMARY KEY ("press_release_id","city_id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "city_id" UUID,
    "official_id" UUID,
    "speaker_name" TEXT,
    "speaker_office" TEXT,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "press_photo" (
    "id" UUID NOT NULL,
    "press_release_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "alternative" TEXT NOT NULL,
    "caption" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "press_photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL,
    "quote_id" UUID,
    "photo_id" UUID,
    "official_id" UUID,
    "city_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "replaced_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "decided_by_name" TEXT,
    "on_behalf_of" TEXT,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "topic_circle_id_idx" ON "topic"("circle_id");

-- CreateIndex
CREATE UNIQUE INDEX "item_note_version_agenda_item_id_number_key" ON "item_note_version"("agenda_item_id", "number");

-- CreateIndex
CREATE INDEX "project_city_id_idx" ON "project"("city_id");

-- CreateIndex
CREATE INDEX "adoption_project_id_idx" ON "adoption"("project_id");

-- CreateIndex
CREATE INDEX "adoption_goal_id_idx" ON "adoption"("goal_id");

-- CreateIndex
CREATE INDEX "adoption_city_id_idx" ON "adoption"("city_id");

-- CreateIndex
CREATE INDEX "stored_file_project_id_idx" ON "stored_file"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_meeting_id_key" ON "minutes"("meeting_id");

-- CreateIndex
CREATE INDEX "minutes_approval_city_id_idx" ON "minutes_approval"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "minutes_approval_minutes_id_city_id_key" ON "minutes_approval"("minutes_id", "city_id");

-- CreateIndex
CREATE INDEX "minutes_amendment_minutes_id_idx" ON "minutes_amendment"("minutes_id");

-- CreateIndex
CREATE INDEX "minutes_amendment_city_id_idx" ON "minutes_amendment"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "press_release_meeting_id_key" ON "press_release"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "press_release_slug_key" ON "press_release"("slug");

-- CreateIndex
CREATE INDEX "quote_meeting_id_idx" ON "quote"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_meeting_id_position_key" ON "quote"("meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "press_photo_file_id_key" ON "press_photo"("file_id");

-- CreateIndex
CREATE INDEX "press_photo_press_release_id_idx" ON "press_photo"("press_release_id");

-- CreateIndex
CREATE INDEX "release_quote_id_idx" ON "release"("quote_id");

-- CreateIndex
CREATE INDEX "release_photo_id_idx" ON "release"("photo_id");

-- CreateIndex
CREATE INDEX "guest_link_minutes_approval_id_idx" ON "guest_link"("minutes_approval_id");

-- CreateIndex
CREATE INDEX "guest_link_release_id_idx" ON "guest_link"("release_id");

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_minutes_approval_id_fkey" FOREIGN KEY ("minutes_approval_id") REFERENCES "minutes_approval"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_request" ADD CONSTRAINT "call_request_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_note" ADD CONSTRAINT "item_note_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_note" ADD CONSTRAINT "item_note_edited_by_id_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_note_version" ADD CONSTRAINT "item_note_version_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "item_note"("agenda_item_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "item_note_version" ADD CONSTRAINT "item_note_version_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_handed_in_by_id_fkey" FOREIGN KEY ("handed_in_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "strategic_goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_adopted_by_id_fkey" FOREIGN KEY ("adopted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_version" ADD CONSTRAINT "minutes_version_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_approval" ADD CONSTRAINT "minutes_approval_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_approval" ADD CONSTRAINT "minutes_approval_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_approval" ADD CONSTRAINT "minutes_approval_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_amendment" ADD CONSTRAINT "minutes_amendment_minutes_id_fkey" FOREIGN KEY ("minutes_id") REFERENCES "minutes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_amendment" ADD CONSTRAINT "minutes_amendment_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_amendment" ADD CONSTRAINT "minutes_amendment_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "minutes_amendment" ADD CONSTRAINT "minutes_amendment_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release" ADD CONSTRAINT "press_release_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release" ADD CONSTRAINT "press_release_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_release" ADD CONSTRAINT "press_release_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_revision" ADD CONSTRAINT "press_revision_press_release_id_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_revision" ADD CONSTRAINT "press_revision_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_lead" ADD CONSTRAINT "press_lead_press_release_id_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_lead" ADD CONSTRAINT "press_lead_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_photo" ADD CONSTRAINT "press_photo_press_release_id_fkey" FOREIGN KEY ("press_release_id") REFERENCES "press_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "press_photo" ADD CONSTRAINT "press_photo_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "press_photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A city has inhabitants, or nobody knows how many.
ALTER TABLE "city" ADD CONSTRAINT "city_population" CHECK (population > 0);

-- A text collided, or it became a version; only what collided can be settled.
ALTER TABLE "item_note_version"
  ADD CONSTRAINT "item_note_version_settled" CHECK (number IS NULL OR settled_at IS NULL);

-- A city takes over one thing, and the same thing once at a time.
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_of_one" CHECK (num_nonnulls(project_id, goal_id) = 1);
CREATE UNIQUE INDEX "adoption_project_once" ON "adoption" (city_id, project_id) WHERE revoked_at IS NULL AND project_id IS NOT NULL;
CREATE UNIQUE INDEX "adoption_goal_once" ON "adoption" (city_id, goal_id) WHERE revoked_at IS NULL AND goal_id IS NOT NULL;

-- 25 MB at most, and what was counted is what is kept.
ALTER TABLE "stored_file"
  ADD CONSTRAINT "stored_file_size" CHECK (size BETWEEN 1 AND 26214400),
  ADD CONSTRAINT "stored_file_whole" CHECK (octet_length(content) = size);
-- Pictures and office documents are packed already.
ALTER TABLE "stored_file" ALTER COLUMN content SET STORAGE EXTERNAL;

-- Locked after they were circulated; circulated with a day until which silence is no consent.
ALTER TABLE "minutes"
  ADD CONSTRAINT "minutes_circulated_with_day" CHECK ((circulated_at IS NULL) = (consent_by IS NULL)),
  ADD CONSTRAINT "minutes_locked_after_circulated" CHECK (locked_at IS NULL OR circulated_at IS NOT NULL);

-- A city approved, by somebody, or was silent.
ALTER TABLE "minutes_approval"
  ADD CONSTRAINT "minutes_approval_one_word" CHECK (num_nonnulls(approved_at, silent_at) <= 1),
  ADD CONSTRAINT "minutes_approval_of_version" CHECK ((approved_at IS NULL) = (number IS NULL)),
  ADD CONSTRAINT "minutes_approval_by_somebody" CHECK ((approved_at IS NULL) = (num_nonnulls(approved_by_id, approved_by_name) = 0));
ALTER TABLE "minutes_amendment"
  ADD CONSTRAINT "minutes_amendment_by_somebody" CHECK (num_nonnulls(proposed_by_id, proposed_by_name) = 1),
  ADD CONSTRAINT "minutes_amendment_one_end" CHECK (num_nonnulls(accepted_at, declined_at) <= 1);

-- Published by somebody; withdrawn with a reason, and only what was published.
ALTER TABLE "press_release"
  ADD CONSTRAINT "press_release_published_by" CHECK ((published_at IS NULL) = (published_by_id IS NULL)),
  ADD CONSTRAINT "press_release_withdrawn" CHECK (
    (withdrawn_at IS NULL) = (withdraw_reason IS NULL) AND (withdrawn_at IS NULL OR published_at IS NOT NULL)
  );

-- Somebody said it: an official, or a person by name.
ALTER TABLE "quote" ADD CONSTRAINT "quote_of_somebody" CHECK (num_nonnulls(official_id, speaker_name) = 1);

-- A release is about one thing and ends one way, by somebody; asked anew there is one that counts.
ALTER TABLE "release"
  ADD CONSTRAINT "release_of_one" CHECK (num_nonnulls(quote_id, photo_id) = 1),
  ADD CONSTRAINT "release_one_end" CHECK (num_nonnulls(released_at, refused_at) <= 1),
  ADD CONSTRAINT "release_by_somebody" CHECK (
    (num_nonnulls(released_at, refused_at) = 0) = (num_nonnulls(decided_by_id, decided_by_name) = 0)
  );
CREATE UNIQUE INDEX "release_quote_once" ON "release" (quote_id) WHERE replaced_at IS NULL AND quote_id IS NOT NULL;

-- A call wish may be about a project, too.
ALTER TABLE "call_request" DROP CONSTRAINT "call_request_about_one";
ALTER TABLE "call_request"
  ADD CONSTRAINT "call_request_about_one" CHECK (num_nonnulls(goal_id, project_id, agenda_item_id, official_id) <= 1);

-- A personal link opens one thing.
ALTER TABLE "guest_link" DROP CONSTRAINT "guest_link_opens_one";
ALTER TABLE "guest_link"
  ADD CONSTRAINT "guest_link_opens_one" CHECK (
    num_nonnulls(attendance_id, ballot_id, call_request_id, minutes_approval_id, release_id) = 1
  );
