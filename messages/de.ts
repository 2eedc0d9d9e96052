import account from "./de/account.json";
import appeals from "./de/appeals.json";
import attendances from "./de/attendances.json";
import circles from "./de/circles.json";
import cities from "./de/cities.json";
import commitments from "./de/commitments.json";
import form from "./de/form.json";
import layout from "./de/layout.json";
import meetings from "./de/meetings.json";
import operator from "./de/operator.json";
import outbox from "./de/outbox.json";
import overview from "./de/overview.json";
import refusal from "./de/refusal.json";
import signIn from "./de/sign-in.json";
import start from "./de/start.json";
import validation from "./de/validation.json";

/** All words of the surface, one file per noun. */
export const messages = {
  account,
  appeals,
  attendances,
  cities,
  circles,
  commitments,
  form,
  layout,
  meetings,
  operator,
  outbox,
  overview,
  refusal,
  signIn,
  start,
  validation,
};
