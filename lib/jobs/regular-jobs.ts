import "server-only";
import { alarmMandates } from "@/lib/accounts/alarm-mandates";
import { publishDueAppeals } from "@/lib/appeals/publish-due";
import { remindOwners } from "@/lib/commitments/remind-owners";
import { tendContacts } from "@/lib/contacts/tend-contacts";
import { cleanUp } from "@/lib/jobs/clean-up";
import type { Job } from "@/lib/jobs/note-run";
import { tendMinutes } from "@/lib/minutes/tend-minutes";
import { carryOffices } from "@/lib/officials/carry-offices";
import { notePublished } from "@/lib/oparl/note-published";
import { tendPolls } from "@/lib/polls/tend-polls";
import { informOfficials } from "@/lib/privacy/inform-officials";
import { remindPresenters } from "@/lib/projects/remind-presenters";
import { remindInvited } from "@/lib/reminders/remind-invited";
import { remindManagers } from "@/lib/reminders/remind-managers";
import { readMailbox } from "@/lib/replies/read-mailbox";

export type RegularJob = {
  name: Job;
  /** Minute, hour, day, month, weekday in Europe/Berlin. */
  cron: string;
  run: () => Promise<void>;
  /** Seconds until it is taken up; half a minute without it. */
  pollingSeconds?: number;
};

/** What is done at its time whether or not anybody asks. A run that was missed is not made up for: each looks at what is due. */
export const REGULAR_JOBS: readonly RegularJob[] = [
  { name: "tend-polls", cron: "15 7-19 * * *", run: () => tendPolls() },
  {
    name: "publish-appeals",
    cron: "*/5 * * * *",
    run: () => publishDueAppeals(),
    pollingSeconds: 5,
  },
  { name: "clean-up", cron: "20 3 * * *", run: () => cleanUp() },
  { name: "remind-invited", cron: "*/5 * * * *", run: () => remindInvited() },
  { name: "remind-managers", cron: "*/5 * * * *", run: () => remindManagers() },
  { name: "read-replies", cron: "* * * * *", run: () => readMailbox(), pollingSeconds: 5 },
  { name: "remind-presenters", cron: "*/15 9-18 * * *", run: () => remindPresenters() },
  { name: "remind-owners", cron: "0 9-18 * * *", run: () => remindOwners() },
  { name: "note-published", cron: "*/5 * * * *", run: () => notePublished() },
  { name: "carry-offices", cron: "5 * * * *", run: () => carryOffices() },
  { name: "alarm-mandates", cron: "35 8-17 * * *", run: () => alarmMandates() },
  // A few in each run, so that a register entered in one day does not become a flood.
  { name: "inform-officials", cron: "50 9-16 * * 1-5", run: () => informOfficials() },
  // Looks every hour, asks a few a day.
  { name: "tend-contacts", cron: "10 9-16 * * 1-5", run: () => tendContacts() },
  { name: "tend-minutes", cron: "25 7-19 * * *", run: () => tendMinutes() },
];
