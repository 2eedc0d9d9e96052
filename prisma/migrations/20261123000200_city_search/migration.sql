-- The directory is searched as people type: without regard to case, accents, and "ö" written "oe" or "o".
CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(
    translate(lower(words), 'ÄÖÜäöüáàâãåéèêëíìîïóòôõúùûýçčñšžł', 'aouaouaaaaaeeeeiiiioooouuuyccnszl'),
    'ß', 'ss'), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
$$;

DROP INDEX "city_name_trgm";
DROP INDEX "carrier_name_trgm";
CREATE INDEX "city_search" ON "city" USING gin (search_fold(name || coalesce(' ' || full_name, '')) gin_trgm_ops);
CREATE INDEX "carrier_search" ON "carrier" USING gin (search_fold(name) gin_trgm_ops);

-- One page of the directory is read in its order, whatever the number of cities.
CREATE INDEX "city_in_german_order" ON "city" (name COLLATE "de-x-icu", id);
CREATE INDEX "city_state" ON "city" (state, name COLLATE "de-x-icu", id);
