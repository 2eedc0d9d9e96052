import account from "./de/account.json";
import accounts from "./de/accounts.json";
import adoptions from "./de/adoptions.json";
import announcements from "./de/announcements.json";
import appeals from "./de/appeals.json";
import attendances from "./de/attendances.json";
import blockedTimes from "./de/blocked-times.json";
import bodies from "./de/bodies.json";
import briefings from "./de/briefings.json";
import calls from "./de/calls.json";
import circles from "./de/circles.json";
import cities from "./de/cities.json";
import cityImport from "./de/city-import.json";
import commitments from "./de/commitments.json";
import contacts from "./de/contacts.json";
import dateFinder from "./de/date-finder.json";
import documents from "./de/documents.json";
import elections from "./de/elections.json";
import events from "./de/events.json";
import feeds from "./de/feeds.json";
import figures from "./de/figures.json";
import files from "./de/files.json";
import firstDay from "./de/first-day.json";
import form from "./de/form.json";
import goals from "./de/goals.json";
import holidays from "./de/holidays.json";
import jobs from "./de/jobs.json";
import layout from "./de/layout.json";
import leading from "./de/leading.json";
import library from "./de/library.json";
import meetings from "./de/meetings.json";
import memberships from "./de/memberships.json";
import minutes from "./de/minutes.json";
import municipalities from "./de/municipalities.json";
import office from "./de/office.json";
import officials from "./de/officials.json";
import oparl from "./de/oparl.json";
import operator from "./de/operator.json";
import outbox from "./de/outbox.json";
import overview from "./de/overview.json";
import partnerSearches from "./de/partner-searches.json";
import polls from "./de/polls.json";
import press from "./de/press.json";
import privacy from "./de/privacy.json";
import projects from "./de/projects.json";
import proposals from "./de/proposals.json";
import publicCircles from "./de/public-circles.json";
import refusal from "./de/refusal.json";
import releases from "./de/releases.json";
import reminders from "./de/reminders.json";
import replies from "./de/replies.json";
import search from "./de/search.json";
import settings from "./de/settings.json";
import signIn from "./de/sign-in.json";
import start from "./de/start.json";
import topics from "./de/topics.json";
import townHalls from "./de/town-halls.json";
import validation from "./de/validation.json";

/** All words of the surface, one file per noun. */
export const messages = {
  account,
  accounts,
  adoptions,
  announcements,
  appeals,
  attendances,
  blockedTimes,
  bodies,
  briefings,
  calls,
  circles,
  cities,
  cityImport,
  commitments,
  contacts,
  dateFinder,
  documents,
  elections,
  events,
  feeds,
  figures,
  files,
  firstDay,
  form,
  goals,
  holidays,
  jobs,
  layout,
  leading,
  library,
  meetings,
  memberships,
  minutes,
  municipalities,
  office,
  officials,
  oparl,
  operator,
  outbox,
  overview,
  partnerSearches,
  polls,
  press,
  privacy,
  projects,
  proposals,
  publicCircles,
  refusal,
  releases,
  reminders,
  replies,
  search,
  settings,
  signIn,
  start,
  topics,
  townHalls,
  validation,
};
