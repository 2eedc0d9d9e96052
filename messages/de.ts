import account from "./de/account.json";
import appeals from "./de/appeals.json";
import attendances from "./de/attendances.json";
import blockedTimes from "./de/blocked-times.json";
import calls from "./de/calls.json";
import circles from "./de/circles.json";
import cities from "./de/cities.json";
import commitments from "./de/commitments.json";
import dateFinder from "./de/date-finder.json";
import feeds from "./de/feeds.json";
import form from "./de/form.json";
import holidays from "./de/holidays.json";
import layout from "./de/layout.json";
import meetings from "./de/meetings.json";
import operator from "./de/operator.json";
import outbox from "./de/outbox.json";
import overview from "./de/overview.json";
import polls from "./de/polls.json";
import refusal from "./de/refusal.json";
import reminders from "./de/reminders.json";
import replies from "./de/replies.json";
import signIn from "./de/sign-in.json";
import start from "./de/start.json";
import validation from "./de/validation.json";

/** All words of the surface, one file per noun. */
export const messages = {
  account,
  appeals,
  attendances,
  blockedTimes,
  calls,
  circles,
  cities,
  commitments,
  dateFinder,
  feeds,
  form,
  holidays,
  layout,
  meetings,
  operator,
  outbox,
  overview,
  polls,
  refusal,
  reminders,
  replies,
  signIn,
  start,
  validation,
};
