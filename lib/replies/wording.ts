import { t } from "@/lib/i18n/words";
import { UNCLEAR } from "@/lib/replies/asks";
import { ASIDE, type Aside, speakerOf } from "@/lib/replies/rules";
import type { Content } from "@/lib/replies/schema";
import { longMoment } from "@/lib/time";

const REASONS: readonly string[] = [...ASIDE, ...UNCLEAR];

/** Why a message waits, and what one can do about it. */
export function reasonInWords(why: string): string {
  return t(`replies.reason.${isReason(why) ? why : "messageUnreadable"}`);
}

/** "Zusage von baier@lemgo.example", "Gegenvorschlag von …: Mittwoch, …"; null where nothing was said that can be taken over. */
export function saidInWords({ calendar }: Pick<Content, "calendar">): string | null {
  const attendee = calendar ? speakerOf(calendar) : null;
  if (!calendar || !attendee) return null;
  const person = attendee.name ? `${attendee.name} (${attendee.address})` : attendee.address;
  if (calendar.method === "COUNTER") {
    if (!calendar.startsAt) return null;
    return t("replies.said.counter", { person, moment: longMoment(calendar.startsAt) });
  }
  const { partstat } = attendee;
  if (partstat === "NEEDS-ACTION") return null;
  return t(`replies.said.${partstat}`, { person });
}

function isReason(why: string): why is Aside {
  return REASONS.includes(why);
}
