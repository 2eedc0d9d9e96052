import account from "./de/account.json";
import adoptions from "./de/adoptions.json";
import appeals from "./de/appeals.json";
import attendances from "./de/attendances.json";
import blockedTimes from "./de/blocked-times.json";
import briefings from "./de/briefings.json";
import calls from "./de/calls.json";
import circles from "./de/circles.json";
import cities from "./de/cities.json";
import commitments from "./de/commitments.json";
import dateFinder from "./de/date-finder.json";
import documents from "./de/documents.json";
import feeds from "./de/feeds.json";
import files from "./de/files.json";
import form from "./de/form.json";
import goals from "./de/goals.json";
import holidays from "./de/holidays.json";
import layout from "./de/layout.json";
import leading from "./de/leading.json";
import library from "./de/library.json";
import meetings from "./de/meetings.json";
import minutes from "./de/minutes.json";
import operator from "./de/operator.json";
import outbox from "./de/outbox.json";
import overview from "./de/overview.json";
import polls from "./de/polls.json";
import press from "./de/press.json";
import projects from "./de/projects.json";
import refusal from "./de/refusal.json";
import releases from "./de/releases.json";
import reminders from "./de/reminders.json";
import replies from "./de/replies.json";
import signIn from "./de/sign-in.json";
import start from "./de/start.json";
import topics from "./de/topics.json";
import validation from "./de/validation.json";

/** All words of the surface, one file per noun. */
export const messages = {
  account,
  adoptions,
  appeals,
  attendances,
  blockedTimes,
  briefings,
  calls,
  circles,
  cities,
  commitments,
  dateFinder,
  documents,
  feeds,
  files,
  form,
  goals,
  holidays,
  layout,
  leading,
  library,
  meetings,
  minutes,
  operator,
  outbox,
  overview,
  polls,
  press,
  projects,
  refusal,
  releases,
  reminders,
  replies,
  signIn,
  start,
  topics,
  validation,
};
