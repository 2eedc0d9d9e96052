import { addMinutes } from "@/lib/time";

/** How long link and code of a mail are good for. */
export const MINUTES_VALID = 15;

/** When a request made now ends. */
export function endOfRequest(now: Date): Date {
  return addMinutes(now, MINUTES_VALID);
}
