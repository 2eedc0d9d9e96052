import { askPath } from "@/lib/calls/wording";
import { mailsTo } from "@/lib/commitments/mails";
import type { ReachableCity } from "@/lib/commitments/people";
import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";
import { shortDate } from "@/lib/time";

type Noted = {
  id: string;
  item: {
    id: string;
    title: string;
    cityId: string | null;
    meeting: { id: string; startsAt: Date; timeZone: string };
  };
  city: ReachableCity;
  other: { id: string; name: string };
};

/** To the town hall that wishes to talk: what was noted, and the one button to give number and times. */
export function notedMails({ id, item, city, other }: Noted): Mail[] {
  const date = shortDate(item.meeting.startsAt, item.meeting.timeZone);
  const mails = mailsTo(city, city.officials, {
    key: `call.noted:${id}`,
    subject: t("calls.noted.mail.subject", { city: other.name }),
    body: [
      { kind: "text", text: t("calls.noted.mail.intro", { city: other.name, date }) },
      { kind: "facts", facts: [[t("calls.fact.occasion"), item.title]] },
      { kind: "text", text: t("calls.noted.mail.ask", { city: other.name }) },
      { kind: "button", label: t("calls.noted.give"), path: askPath(item, other.id) },
      { kind: "text", text: t("calls.noted.mail.closing") },
    ],
  });
  return mails.map((mail) => ({ ...mail, meetingId: item.meeting.id }));
}
