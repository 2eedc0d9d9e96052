import "server-only";
import type { Job } from "@/lib/jobs/note-run";
import { REGULAR_JOBS } from "@/lib/jobs/regular-jobs";

export const DELIVER = "deliver-mail";
/** Mails leave as soon as they are decided on; this is for what was not heard of. */
export const DELIVER_CRON = "* * * * *";

/** All jobs with their timetables. */
export const JOBS: readonly { name: Job; cron: string }[] = [
  { name: DELIVER, cron: DELIVER_CRON },
  ...REGULAR_JOBS,
];
