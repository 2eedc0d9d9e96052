import { MOST_DATES } from "@/lib/polls/rules";
import { readDay } from "@/lib/time";

type Parameter = string | string[] | undefined;

export type PollStart = {
  /** Days ("2027-06-08") and hours ("10:00") on Berlin's clocks. */
  dates: { day: string; hour: string }[];
  durationMinutes: number;
  /** Rows for dates, one of them empty for who wants to add an own one; null for the usual number. */
  rows: number | null;
};

const USUAL_MINUTES = 90;
const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** What the form of a new poll begins with: dates and duration as the date finder hands them over; what makes no sense is left out. */
export function startFrom(asked: {
  date?: Parameter;
  duration?: Parameter;
  own?: Parameter;
}): PollStart {
  const wanted = [asked.date ?? []].flat().flatMap((value) => {
    const [, day = "", hour, minute] = WALL_CLOCK.exec(value) ?? [];
    return readDay(day) ? [{ day, hour: `${hour}:${minute}` }] : [];
  });
  const unique = new Map(wanted.map((one) => [`${one.day} ${one.hour}`, one]));
  const minutes = Number(asked.duration);
  const isLength = Number.isInteger(minutes) && minutes >= 15 && minutes <= 720;
  const dates = [...unique.values()].slice(0, MOST_DATES);
  const wantsOwn = asked.own === "1" && dates.length > 0;
  return {
    dates,
    rows: dates.length === 0 ? null : Math.min(dates.length + (wantsOwn ? 1 : 0), MOST_DATES),
    durationMinutes: isLength ? minutes : USUAL_MINUTES,
  };
}
