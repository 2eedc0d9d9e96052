import type { TableMap } from "@/lib/privacy/map/table";

/** Tables that are about one person each. */
export const peopleMap: Record<string, TableMap> = {
  account: {
    title: "Anmeldung mit dem Konto der Verwaltung",
    own: "provider_account_id",
    technical: "type provider",
    of: "user_id",
    goes: true,
  },
  account_invitation: {
    title: "Einladungen zu einem Konto",
    own: "given_name family_name email",
    address: "email",
    of: "official_id",
  },
  calendar_feed: {
    title: "Kalender-Abo",
    technical: "token_hash",
    of: "user_id",
    goes: true,
  },
  candidate: {
    title: "Kandidaturen",
    own: "text",
    words: "office",
    of: "user_id",
  },
  guest_link: {
    title: "Persönliche Links",
    technical: "token_hash",
    of: "official_id",
    goes: true,
  },
  incoming_mail: {
    title: "Antworten aus Kalendern",
    own: "from_address subject content",
    technical: "digest quarantined",
    address: "from_address",
  },
  mandate: { title: "Mandate", own: "reason end_reason", of: "user_id" },
  official: {
    title: "Amt",
    own: "given_name family_name email",
    words: "office_title",
    of: "id",
  },
  outbox_mail: {
    title: "Mails an Sie",
    own: "to subject content",
    technical: "dedupe_key last_error",
    address: "to",
    goes: true,
  },
  quote: {
    title: "Zitate",
    own: "text",
    words: "speaker_office",
    others: "speaker_name",
    of: "official_id",
  },
  release: {
    title: "Freigaben",
    own: "email text reason",
    others: "name decided_by_name on_behalf_of",
    of: "official_id",
    address: "email",
  },
  reminder_opt_out: { title: "Abbestellte Erinnerungen", of: "user_id", goes: true },
  session: {
    title: "Anmeldungen",
    own: "device",
    technical: "session_token",
    of: "user_id",
    goes: true,
  },
  sign_in_request: {
    title: "Bitten um eine Anmeldemail",
    own: "email",
    address: "email",
    goes: true,
  },
  user: {
    title: "Konto",
    own: "email given_name family_name block_reason",
    of: "id",
  },
  verification_token: {
    title: "Einmalige Zugänge",
    own: "identifier",
    technical: "token",
    address: "identifier",
    goes: true,
  },
};
