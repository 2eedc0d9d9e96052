-- AlterTable
ALTER TABLE "city" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "official" ADD COLUMN     "erased_at" TIMESTAMPTZ(3),
ADD COLUMN     "informed_at" TIMESTAMPTZ(3),
ADD COLUMN     "successor_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "mandate" ADD COLUMN     "alarmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "election_id" UUID;

-- AlterTable
ALTER TABLE "exchange_circle" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "guest_link" ADD COLUMN     "contact_check_id" UUID,
ADD COLUMN     "invitation_id" UUID,
ADD COLUMN     "official_id" UUID;

-- AlterTable
ALTER TABLE "commitment" ADD COLUMN     "appeal_response_id" UUID;

-- AlterTable
ALTER TABLE "appeal" ADD COLUMN     "audience_states" "FederalState"[],
ADD COLUMN     "check_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "checked_by_id" UUID,
ADD COLUMN     "checked_version" INTEGER,
ADD COLUMN     "handed_over_by_id" UUID,
ADD COLUMN     "handed_over_on" DATE,
ADD COLUMN     "handed_over_to" TEXT,
ADD COLUMN     "publish_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "appeal_response" ADD COLUMN     "asked_again_at" TIMESTAMPTZ(3),
ADD COLUMN     "pledge" TEXT,
ADD COLUMN     "revoked_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "appeal_id" UUID;

-- AlterTable
ALTER TABLE "job_run" ADD COLUMN     "failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "last_error" TEXT,
ADD COLUMN     "started_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "municipality" (
    "ags" CHAR(8) NOT NULL,
    "name" TEXT NOT NULL,
    "designation" TEXT NOT NULL,
    "state" "FederalState" NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("ags")
);

-- CreateTable
CREATE TABLE "city_import" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "city_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_check" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "answered_by_name" TEXT,
    "on_behalf_of" TEXT,
    "changes" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,

    CONSTRAINT "contact_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_invitation" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "salutation" "Salutation",
    "role" "Role" NOT NULL,
    "city_id" UUID,
    "body_id" UUID,
    "official_id" UUID,
    "ends_at" TIMESTAMPTZ(3),
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_search" (
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "themes" "Theme"[],
    "text" TEXT NOT NULL,
    "population_from" INTEGER,
    "population_to" INTEGER,
    "distance_km" INTEGER,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by_id" UUID NOT NULL,
    "on_behalf_of" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circle_proposal" (
    "id" UUID NOT NULL,
    "circle_id" UUID,
    "name" TEXT,
    "rhythm_months" INTEGER,
    "text" TEXT NOT NULL,
    "from_city_id" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "on_behalf_of" TEXT,
    "agreed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "circle_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "circle_proposal_city" (
    "proposal_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "word" TEXT,
    "answered_by_id" UUID,
    "on_behalf_of" TEXT,

    CONSTRAINT "circle_proposal_city_pkey" PRIMARY KEY ("proposal_id","city_id")
);

-- CreateTable
CREATE TABLE "appeal_circle" (
    "appeal_id" UUID NOT NULL,
    "circle_id" UUID NOT NULL,

    CONSTRAINT "appeal_circle_pkey" PRIMARY KEY ("appeal_id","circle_id")
);

-- CreateTable
CREATE TABLE "election" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "term_starts_on" DATE NOT NULL,
    "term_ends_on" DATE NOT NULL,
    "outside" BOOLEAN NOT NULL DEFAULT false,
    "called_at" TIMESTAMPTZ(3),
    "called_by_id" UUID NOT NULL,
    "votes_until" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "election_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "id" UUID NOT NULL,
    "election_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "city_id" UUID,
    "office" TEXT NOT NULL,
    "text" TEXT,
    "votes" INTEGER,
    "elected" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "election_vote" (
    "election_id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "candidate_id" UUID,
    "cast_at" TIMESTAMPTZ(3) NOT NULL,
    "cast_by_id" UUID NOT NULL,
    "on_behalf_of" TEXT,

    CONSTRAINT "election_vote_pkey" PRIMARY KEY ("election_id","city_id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by_id" UUID NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "user_id" UUID,
    "official_id" UUID,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retention_report" (
    "id" UUID NOT NULL,
    "ran_at" TIMESTAMPTZ(3) NOT NULL,
    "removed" JSONB NOT NULL,

    CONSTRAINT "retention_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contact_check_city_id_idx" ON "contact_check"("city_id");

-- CreateIndex
CREATE INDEX "account_invitation_city_id_idx" ON "account_invitation"("city_id");

-- CreateIndex
CREATE INDEX "account_invitation_email_idx" ON "account_invitation"("email");

-- CreateIndex
CREATE INDEX "partner_search_city_id_idx" ON "partner_search"("city_id");

-- CreateIndex
CREATE INDEX "circle_proposal_circle_id_idx" ON "circle_proposal"("circle_id");

-- CreateIndex
CREATE INDEX "circle_proposal_city_city_id_idx" ON "circle_proposal_city"("city_id");

-- CreateIndex
CREATE INDEX "appeal_circle_circle_id_idx" ON "appeal_circle"("circle_id");

-- CreateIndex
CREATE INDEX "candidate_user_id_idx" ON "candidate"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_election_id_position_key" ON "candidate"("election_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_election_id_user_id_key" ON "candidate"("election_id", "user_id");

-- CreateIndex
CREATE INDEX "election_vote_city_id_idx" ON "election_vote"("city_id");

-- CreateIndex
CREATE UNIQUE INDEX "official_successor_id_key" ON "official"("successor_id");

-- CreateIndex
CREATE INDEX "guest_link_official_id_idx" ON "guest_link"("official_id");

-- CreateIndex
CREATE INDEX "guest_link_invitation_id_idx" ON "guest_link"("invitation_id");

-- CreateIndex
CREATE INDEX "guest_link_contact_check_id_idx" ON "guest_link"("contact_check_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_appeal_response_id_key" ON "commitment"("appeal_response_id");

-- CreateIndex
CREATE INDEX "appeal_publish_at_idx" ON "appeal"("publish_at");

-- CreateIndex
CREATE INDEX "stored_file_appeal_id_idx" ON "stored_file"("appeal_id");

-- AddForeignKey
ALTER TABLE "official" ADD CONSTRAINT "official_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_contact_check_id_fkey" FOREIGN KEY ("contact_check_id") REFERENCES "contact_check"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "account_invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_appeal_response_id_fkey" FOREIGN KEY ("appeal_response_id") REFERENCES "appeal_response"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_handed_over_by_id_fkey" FOREIGN KEY ("handed_over_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_import" ADD CONSTRAINT "city_import_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_check" ADD CONSTRAINT "contact_check_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_check" ADD CONSTRAINT "contact_check_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_check" ADD CONSTRAINT "contact_check_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_invitation" ADD CONSTRAINT "account_invitation_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_invitation" ADD CONSTRAINT "account_invitation_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "coordination_body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_invitation" ADD CONSTRAINT "account_invitation_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_invitation" ADD CONSTRAINT "account_invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_invitation" ADD CONSTRAINT "account_invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search" ADD CONSTRAINT "partner_search_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_search" ADD CONSTRAINT "partner_search_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_proposal" ADD CONSTRAINT "circle_proposal_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_proposal" ADD CONSTRAINT "circle_proposal_from_city_id_fkey" FOREIGN KEY ("from_city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_proposal" ADD CONSTRAINT "circle_proposal_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_proposal_city" ADD CONSTRAINT "circle_proposal_city_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "circle_proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_proposal_city" ADD CONSTRAINT "circle_proposal_city_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "circle_proposal_city" ADD CONSTRAINT "circle_proposal_city_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_circle" ADD CONSTRAINT "appeal_circle_appeal_id_fkey" FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_circle" ADD CONSTRAINT "appeal_circle_circle_id_fkey" FOREIGN KEY ("circle_id") REFERENCES "exchange_circle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election" ADD CONSTRAINT "election_called_by_id_fkey" FOREIGN KEY ("called_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_vote" ADD CONSTRAINT "election_vote_election_id_fkey" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_vote" ADD CONSTRAINT "election_vote_city_id_fkey" FOREIGN KEY ("city_id") REFERENCES "city"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_vote" ADD CONSTRAINT "election_vote_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "election_vote" ADD CONSTRAINT "election_vote_cast_by_id_fkey" FOREIGN KEY ("cast_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setting" ADD CONSTRAINT "setting_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody succeeds themselves.
ALTER TABLE "official" ADD CONSTRAINT "official_other_successor" CHECK (successor_id <> id);

-- The register is searched as people type: without regard to case, accents and typing errors.
CREATE INDEX "municipality_search" ON "municipality" USING gin (search_fold(name) gin_trgm_ops);

-- A city is asked once at a time; who answered is known, and only what was answered is settled.
CREATE UNIQUE INDEX "contact_check_one_open" ON "contact_check" (city_id) WHERE answered_at IS NULL;
ALTER TABLE "contact_check"
  ADD CONSTRAINT "contact_check_by_somebody" CHECK (
    (answered_at IS NULL) = (num_nonnulls(answered_by_id, answered_by_name) = 0)
  ),
  ADD CONSTRAINT "contact_check_settled" CHECK (
    (settled_at IS NULL) = (settled_by_id IS NULL) AND (settled_at IS NULL OR answered_at IS NOT NULL)
  );

-- What a role is for is fixed, as for mandates; an invitation ends one way; one open for the same thing.
ALTER TABLE "account_invitation"
  ADD CONSTRAINT "account_invitation_is_for" CHECK (
    CASE role
      WHEN 'MAYOR' THEN city_id IS NOT NULL AND body_id IS NULL
      WHEN 'OFFICE' THEN city_id IS NOT NULL AND body_id IS NULL
      WHEN 'PROCESS_MANAGER' THEN city_id IS NULL AND body_id IS NOT NULL
      ELSE city_id IS NULL AND body_id IS NULL
    END
  ),
  ADD CONSTRAINT "account_invitation_one_end" CHECK (num_nonnulls(accepted_at, revoked_at) <= 1),
  ADD CONSTRAINT "account_invitation_taken" CHECK ((accepted_at IS NULL) = (accepted_by_id IS NULL));
CREATE UNIQUE INDEX "account_invitation_one_open" ON "account_invitation"
  (lower(email), role, coalesce(city_id, body_id, '00000000-0000-0000-0000-000000000000'))
  WHERE accepted_at IS NULL AND revoked_at IS NULL;

-- One search of a city at a time; bounds that can be met.
CREATE UNIQUE INDEX "partner_search_one_open" ON "partner_search" (city_id) WHERE ended_at IS NULL;
ALTER TABLE "partner_search"
  ADD CONSTRAINT "partner_search_bounds" CHECK (
    population_from > 0 AND population_to > 0 AND distance_km > 0
    AND (population_from IS NULL OR population_to IS NULL OR population_from <= population_to)
  );

-- A proposal joins a circle or names a new one, and ends one way.
ALTER TABLE "circle_proposal"
  ADD CONSTRAINT "circle_proposal_of_one" CHECK (num_nonnulls(circle_id, name) = 1),
  ADD CONSTRAINT "circle_proposal_one_end" CHECK (num_nonnulls(agreed_at, withdrawn_at) <= 1);
ALTER TABLE "circle_proposal_city"
  ADD CONSTRAINT "circle_proposal_city_one_word" CHECK (num_nonnulls(agreed_at, declined_at) <= 1),
  ADD CONSTRAINT "circle_proposal_city_by_somebody" CHECK (
    (num_nonnulls(agreed_at, declined_at) = 0) = (answered_by_id IS NULL)
  );

-- Checked by somebody else, in a version; handed over by somebody on a day.
ALTER TABLE "appeal"
  ADD CONSTRAINT "appeal_checked_by_another" CHECK (
    num_nonnulls(checked_at, checked_by_id, checked_version) IN (0, 3) AND checked_by_id <> author_id
  ),
  ADD CONSTRAINT "appeal_handed_over" CHECK (
    num_nonnulls(handed_over_to, handed_over_on, handed_over_by_id) IN (0, 3)
  );

-- A file is part of one thing at most.
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_of_one" CHECK (num_nonnulls(project_id, appeal_id) <= 1);

-- Voting has an end, an outside election no voting; an election ends one way, with a reason when it was cancelled.
ALTER TABLE "election"
  ADD CONSTRAINT "election_term" CHECK (term_starts_on < term_ends_on),
  ADD CONSTRAINT "election_votes_until" CHECK (
    (NOT outside OR votes_until IS NULL) AND (outside OR called_at IS NULL OR votes_until > called_at)
  ),
  ADD CONSTRAINT "election_one_end" CHECK (num_nonnulls(decided_at, cancelled_at) <= 1),
  ADD CONSTRAINT "election_cancelled" CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL));
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_votes" CHECK (votes >= 0);

-- One person is erased in one entry.
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_of_somebody" CHECK (num_nonnulls(user_id, official_id) >= 1);

-- A personal link opens one thing.
ALTER TABLE "guest_link" DROP CONSTRAINT "guest_link_opens_one";
ALTER TABLE "guest_link"
  ADD CONSTRAINT "guest_link_opens_one" CHECK (
    num_nonnulls(
      attendance_id, ballot_id, call_request_id, minutes_approval_id, release_id, appeal_response_id,
      contact_check_id, invitation_id, official_id
    ) = 1
  );
