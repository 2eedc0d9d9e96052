-- Whoever leads or follows a meeting hears of each change to it at its commit, whatever caused it.
CREATE FUNCTION meeting_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed uuid;
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'meeting' THEN
      changed := NEW.id;
    WHEN 'item_note_version', 'call_request' THEN
      SELECT meeting_id INTO changed FROM agenda_item WHERE id = NEW.agenda_item_id;
    ELSE
      changed := NEW.meeting_id;
  END CASE;
  IF changed IS NOT NULL THEN
    PERFORM pg_notify('meeting', changed::text);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "meeting_changed" AFTER UPDATE ON "meeting" FOR EACH ROW EXECUTE FUNCTION meeting_changed();
CREATE TRIGGER "meeting_changed" AFTER INSERT OR UPDATE ON "agenda_item" FOR EACH ROW EXECUTE FUNCTION meeting_changed();
CREATE TRIGGER "meeting_changed" AFTER INSERT OR UPDATE ON "item_note_version" FOR EACH ROW EXECUTE FUNCTION meeting_changed();
CREATE TRIGGER "meeting_changed" AFTER INSERT OR UPDATE ON "attendance" FOR EACH ROW EXECUTE FUNCTION meeting_changed();
CREATE TRIGGER "meeting_changed" AFTER INSERT OR UPDATE ON "commitment" FOR EACH ROW EXECUTE FUNCTION meeting_changed();
CREATE TRIGGER "meeting_changed" AFTER INSERT ON "call_request" FOR EACH ROW EXECUTE FUNCTION meeting_changed();
