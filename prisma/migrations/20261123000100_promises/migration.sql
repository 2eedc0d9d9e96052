-- What the database itself promises, beyond columns and keys.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Periods: an empty bound means "not known" or "still running", both unbounded.
ALTER TABLE "network_membership"
  ADD CONSTRAINT "network_membership_period" CHECK (left_on IS NULL OR joined_on IS NULL OR left_on > joined_on),
  ADD CONSTRAINT "network_membership_no_overlap"
    EXCLUDE USING gist (city_id WITH =, daterange(joined_on, left_on) WITH &&);

ALTER TABLE "carrier"
  ADD CONSTRAINT "carrier_no_overlap" EXCLUDE USING gist (body_id WITH =, daterange(started_on, ended_on) WITH &&);

ALTER TABLE "circle_membership"
  ADD CONSTRAINT "circle_membership_period" CHECK (left_on IS NULL OR left_on > joined_on),
  ADD CONSTRAINT "circle_membership_no_overlap"
    EXCLUDE USING gist (circle_id WITH =, city_id WITH =, daterange(joined_on, left_on) WITH &&);

-- A city has one head at a time; the last day of a term belongs to it.
ALTER TABLE "official"
  ADD CONSTRAINT "official_term" CHECK (term_ends_on IS NULL OR term_starts_on IS NULL OR term_ends_on >= term_starts_on),
  ADD CONSTRAINT "official_one_head" EXCLUDE USING gist (
    city_id WITH =, daterange(term_starts_on, term_ends_on, '[]') WITH &&
  ) WHERE (office_kind = 'HEAD');

-- The same person cannot hold the same mandate twice at the same time; what a role is for is fixed.
ALTER TABLE "mandate"
  ADD CONSTRAINT "mandate_period" CHECK (ends_at IS NULL OR ends_at > starts_at),
  ADD CONSTRAINT "mandate_is_for" CHECK (
    CASE role
      WHEN 'MAYOR' THEN city_id IS NOT NULL AND body_id IS NULL
      WHEN 'OFFICE' THEN city_id IS NOT NULL AND body_id IS NULL
      WHEN 'PROCESS_MANAGER' THEN body_id IS NOT NULL AND city_id IS NULL
      ELSE city_id IS NULL AND body_id IS NULL
    END
  ),
  ADD CONSTRAINT "mandate_no_overlap" EXCLUDE USING gist (
    user_id WITH =, role WITH =,
    (COALESCE(city_id, body_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
    tstzrange(starts_at, ends_at) WITH &&
  ),
  -- One mayor at a time acts for a city.
  ADD CONSTRAINT "mandate_one_mayor" EXCLUDE USING gist (
    city_id WITH =, tstzrange(starts_at, ends_at) WITH &&
  ) WHERE (role = 'MAYOR');

ALTER TABLE "exchange_circle"
  ADD CONSTRAINT "exchange_circle_rhythm" CHECK (rhythm_months BETWEEN 1 AND 36);

-- Two meetings of one circle cannot begin at the same moment, unless one is cancelled.
CREATE UNIQUE INDEX "meeting_moment" ON "meeting" (circle_id, starts_at) WHERE cancelled_at IS NULL;
ALTER TABLE "meeting"
  ADD CONSTRAINT "meeting_duration" CHECK (duration_minutes BETWEEN 15 AND 720),
  ADD CONSTRAINT "meeting_states" CHECK (
    (held_at IS NULL OR cancelled_at IS NULL) AND (closed_at IS NULL OR held_at IS NOT NULL)
  );

ALTER TABLE "agenda_item"
  ADD CONSTRAINT "agenda_item_minutes" CHECK (minutes BETWEEN 1 AND 480),
  -- Deferred, so that two items can change places in one transaction.
  ADD CONSTRAINT "agenda_item_meeting_id_position_key" UNIQUE (meeting_id, position) DEFERRABLE INITIALLY DEFERRED;

-- One open attendance per official and meeting.
CREATE UNIQUE INDEX "attendance_open" ON "attendance" (meeting_id, official_id) WHERE withdrawn_at IS NULL;
ALTER TABLE "attendance"
  ADD CONSTRAINT "attendance_answer_has_time" CHECK ((answer IS NULL) = (answered_at IS NULL)),
  ADD CONSTRAINT "attendance_represented_by_somebody" CHECK (
    answer IS DISTINCT FROM 'REPRESENTED' OR representative_name IS NOT NULL
  ),
  ADD CONSTRAINT "attendance_presence_has_time" CHECK ((presence IS NULL) = (presence_noted_at IS NULL));

-- An achieved commitment has an actor and a time; postponed and abandoned ones a reason.
ALTER TABLE "commitment"
  ADD CONSTRAINT "commitment_achieved_by_somebody" CHECK (
    (status = 'ACHIEVED') = (achieved_at IS NOT NULL AND achieved_by_id IS NOT NULL)
  ),
  ADD CONSTRAINT "commitment_reason" CHECK (
    status NOT IN ('POSTPONED', 'ABANDONED') OR reason IS NOT NULL
  );

ALTER TABLE "appeal"
  ADD CONSTRAINT "appeal_withdrawn_after_publication" CHECK (withdrawn_at IS NULL OR published_at IS NOT NULL);
ALTER TABLE "appeal_response"
  ADD CONSTRAINT "appeal_response_answer_has_time" CHECK ((answer IS NULL) = (answered_at IS NULL)),
  ADD CONSTRAINT "appeal_response_answered_is_read" CHECK (answer IS NULL OR read_at IS NOT NULL);

-- Addresses are compared without regard to case.
CREATE UNIQUE INDEX "user_email_any_case" ON "user" (lower(email));

-- Directory search forgives case and typing errors.
CREATE INDEX "city_name_trgm" ON "city" USING gin (name gin_trgm_ops);
CREATE INDEX "carrier_name_trgm" ON "carrier" USING gin (name gin_trgm_ops);

-- Audit rows are chained under a lock, so that none can be slipped in, and cannot be changed or removed.
CREATE FUNCTION audit_event_hash(e "audit_event") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws('|',
    e.previous_hash, e.sequence, extract(epoch FROM e.occurred_at), e.kind, coalesce(e.actor_id::text, '-'),
    coalesce(e.on_behalf_of_id::text, '-'), e.subject_id, e.details::text), 'UTF8')), 'hex')
$$;

CREATE FUNCTION audit_event_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last "audit_event";
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit_event'));
  SELECT * INTO last FROM "audit_event" ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(last.sequence, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, '');
  NEW.hash := audit_event_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_event_chain" BEFORE INSERT ON "audit_event" FOR EACH ROW EXECUTE FUNCTION audit_event_chain();

CREATE FUNCTION audit_event_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is append-only';
END $$;
CREATE TRIGGER "audit_event_keep" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION audit_event_keep();

-- A listener hears of new mail at the commit that decided on it.
CREATE FUNCTION outbox_mail_waiting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox_mail', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "outbox_mail_waiting" AFTER INSERT ON "outbox_mail" FOR EACH STATEMENT EXECUTE FUNCTION outbox_mail_waiting();
