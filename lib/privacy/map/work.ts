import type { TableMap } from "@/lib/privacy/map/table";

/** Tables about what is done together: meetings, agreements, appeals, texts. */
export const workMap: Record<string, TableMap> = {
  adoption: { title: "Übernommene Ideen", words: "note", others: "on_behalf_of" },
  agenda_item: { title: "Tagesordnungspunkte", words: "title", others: "presented_by" },
  appeal: {
    title: "Appelle",
    words: "title body call_to_action withdraw_reason author_office returned_word handed_over_to",
    technical: "slug",
  },
  appeal_response: {
    title: "Antworten auf Appelle",
    words: "pledge",
    others: "answered_by_name on_behalf_of",
  },
  appeal_revision: { title: "Fassungen von Appellen", words: "title body call_to_action" },
  attendance: {
    title: "Teilnahmen an Treffen",
    own: "note",
    others: "answered_by_name representative_name companion_name",
    words: "representative_office companion_office",
    of: "official_id",
  },
  ballot: { title: "Stimmen zu Terminen", words: "comment", others: "answered_by_name" },
  blocked_time: { title: "Sperrtermine einer Stadt", words: "label" },
  call_request: {
    title: "Gesprächswünsche",
    own: "phone",
    words: "topic result",
    of: "asked_by_id",
  },
  call_step: {
    title: "Schritte von Gesprächswünschen",
    words: "note",
    others: "by_name on_behalf_of",
  },
  circle_proposal: {
    title: "Vorschläge für Austauschrunden",
    words: "name text",
    others: "on_behalf_of",
  },
  circle_proposal_city: {
    title: "Antworten auf Vorschläge",
    words: "word",
    others: "on_behalf_of",
  },
  commitment: { title: "Vereinbarungen", words: "title proviso reason" },
  commitment_confirmation: {
    title: "Bestätigungen von Vereinbarungen",
    words: "reason",
    others: "on_behalf_of",
  },
  commitment_handover: { title: "Übergaben von Vereinbarungen", words: "reason" },
  commitment_update: {
    title: "Meldungen zu Vereinbarungen",
    words: "note owners_before",
    others: "about responsible_before on_behalf_of",
  },
  contact_check: {
    title: "Bestätigungen von Kontaktdaten",
    words: "changes",
    others: "answered_by_name on_behalf_of",
  },
  counter_proposal: {
    title: "Gegenvorschläge zu Terminen",
    words: "comment",
    others: "made_by_name",
  },
  date_poll: {
    title: "Terminabstimmungen",
    words: "title place video_url dial_in message cancel_reason",
    technical: "time_zone",
  },
  election: { title: "Wahlen", words: "title cancel_reason" },
  election_vote: { title: "Stimmen der Städte", others: "on_behalf_of" },
  exchange_circle: { title: "Austauschrunden", words: "name dissolve_reason" },
  item_note: { title: "Notizen aus Treffen", words: "text" },
  item_note_version: { title: "Fassungen von Notizen", words: "text" },
  meeting: {
    title: "Treffen",
    words: "title place video_url dial_in cancel_reason",
    technical: "time_zone",
  },
  minutes_amendment: {
    title: "Änderungsvorschläge zu Protokollen",
    words: "text reason decision",
    others: "proposed_by_name on_behalf_of",
    technical: "part",
  },
  minutes_approval: {
    title: "Zustimmungen zu Protokollen",
    others: "approved_by_name on_behalf_of",
  },
  minutes_version: { title: "Fassungen von Protokollen", others: "content" },
  noted_wish: { title: "Vorgemerkte Gesprächswünsche" },
  partner_search: { title: "Partnersuchen", words: "text", others: "on_behalf_of" },
  press_lead: { title: "Vorspanne von Pressemitteilungen", words: "text" },
  press_photo: { title: "Bilder für die Presse", words: "alternative caption credit" },
  press_release: {
    title: "Pressemitteilungen",
    words: "title body withdraw_reason",
    technical: "slug",
  },
  press_revision: { title: "Fassungen von Pressemitteilungen", words: "title body" },
  project: {
    title: "Projekte",
    words: "title goal effect effort transfer_note",
    others: "contact on_behalf_of",
  },
  strategic_goal: { title: "Stadtziele", words: "title description" },
  topic: { title: "Themen einer Runde", words: "title note" },
};
