-- What people look for by words: one index per kind, in German, accents and "oe" making no difference, over the very expressions lib/search/find-hits.ts asks with.
CREATE INDEX "official_search" ON "official" USING gin (
  search_fold(coalesce(given_name, '') || ' ' || coalesce(family_name, '') || ' ' || office_title) gin_trgm_ops
);
CREATE INDEX "strategic_goal_search" ON "strategic_goal" USING gin (to_tsvector('german', search_fold(title || ' ' || description)));
CREATE INDEX "project_search" ON "project" USING gin (to_tsvector('german', search_fold(title || ' ' || goal)));
CREATE INDEX "appeal_search" ON "appeal" USING gin (to_tsvector('german', search_fold(title || ' ' || body || ' ' || call_to_action)));
CREATE INDEX "press_release_search" ON "press_release" USING gin (to_tsvector('german', search_fold(title || ' ' || body)));
CREATE INDEX "meeting_search" ON "meeting" USING gin (to_tsvector('german', search_fold(title)));
CREATE INDEX "minutes_version_search" ON "minutes_version" USING gin (jsonb_to_tsvector('german', content, '["string"]'));
CREATE INDEX "commitment_search" ON "commitment" USING gin (to_tsvector('german', search_fold(title)));
