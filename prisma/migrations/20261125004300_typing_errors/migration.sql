-- The words of a text as they are looked for. What it costs to read a text anew is said, so that the indexes are asked even where a table is small.
CREATE FUNCTION search_words(words text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
  BEGIN
    RETURN to_tsvector('pg_catalog.german', public.search_fold(words));
  END
$$;

-- The texts of minutes lie in JSON, where nothing is folded.
CREATE FUNCTION search_words(words jsonb) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
  BEGIN
    RETURN jsonb_to_tsvector('pg_catalog.german', words, '["string"]');
  END
$$;

DROP INDEX "strategic_goal_search", "project_search", "appeal_search", "press_release_search", "meeting_search", "minutes_version_search", "commitment_search";

-- One index per kind, over the very expressions lib/search/find-hits.ts asks with.
CREATE INDEX "strategic_goal_search" ON "strategic_goal" USING gin (search_words(title || ' ' || description));
CREATE INDEX "project_search" ON "project" USING gin (search_words(title || ' ' || goal));
CREATE INDEX "appeal_search" ON "appeal" USING gin (search_words(title || ' ' || body || ' ' || call_to_action));
CREATE INDEX "press_release_search" ON "press_release" USING gin (search_words(title || ' ' || body));
CREATE INDEX "meeting_search" ON "meeting" USING gin (search_words(title));
CREATE INDEX "minutes_version_search" ON "minutes_version" USING gin (search_words(content));
CREATE INDEX "commitment_search" ON "commitment" USING gin (search_words(title));

-- Names and titles typed wrong are found by their groups of letters, as lib/search/find-similar.ts asks.
CREATE INDEX "strategic_goal_title" ON "strategic_goal" USING gin (search_fold(title) gin_trgm_ops);
CREATE INDEX "project_title" ON "project" USING gin (search_fold(title) gin_trgm_ops);
CREATE INDEX "appeal_title" ON "appeal" USING gin (search_fold(title) gin_trgm_ops);
CREATE INDEX "exchange_circle_name" ON "exchange_circle" USING gin (search_fold(name) gin_trgm_ops);
