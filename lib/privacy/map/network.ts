import type { TableMap } from "@/lib/privacy/map/table";

/** Tables about cities and about the running of the service. */
export const networkMap: Record<string, TableMap> = {
  audit_event: {
    title: "Wer was wann getan hat (nur Kennziffern)",
    technical: "kind details previous_hash hash",
  },
  carrier: { title: "Träger", words: "name" },
  city: { title: "Städte", words: "name full_name email", technical: "slug ags parent_ags" },
  city_import: { title: "Eingelesene Listen", words: "file_name", others: "rows" },
  coordination_body: { title: "Koordinierungsstellen", words: "name" },
  form_submission: { title: "Abgesandte Formulare", words: "result" },
  holiday_upload: { title: "Hochgeladene Feriendaten", words: "file_name rows" },
  job_run: { title: "Hintergrundarbeiten", technical: "job last_error" },
  mailbox_state: { title: "Stand des Postfachs", technical: "mailbox last_error" },
  municipality: { title: "Register der Gemeinden", technical: "ags name designation" },
  network_membership: { title: "Mitgliedschaften der Städte", words: "source" },
  open_object: { title: "Stand der offenen Schnittstelle", technical: "path body_id digest" },
  rate_limit: { title: "Zähler gegen Missbrauch", technical: "key" },
  retention_report: { title: "Löschberichte", technical: "removed" },
  school_holiday: { title: "Schulferien", technical: "name source" },
  setting: { title: "Einstellungen", words: "value", technical: "key" },
  setting_change: {
    title: "Geänderte Einstellungen",
    words: "before after",
    technical: "key",
  },
  stored_file: {
    title: "Hochgeladene Dateien",
    words: "name content",
    technical: "media_type digest",
  },
};
