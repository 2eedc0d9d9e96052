/** What the programme office does, in the order of its page, and where. */
export const OFFICE_TASKS = {
  accounts: "/accounts",
  members: "/cities/new",
  access: "/access",
  terms: "/terms",
  contacts: "/contacts",
  elections: "/elections",
  circles: "/circles",
  appeals: "/appeals#pruefung",
  cityImport: "/cities/import",
  holidays: "/holidays",
  audit: "/audit",
  mails: "/mails",
  retention: "/retention",
  replies: "/replies",
  figures: "/figures",
  settings: "/settings",
  jobs: "/jobs",
} as const;

export type OfficeTask = keyof typeof OFFICE_TASKS;
