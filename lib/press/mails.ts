import { t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { readBody } from "@/lib/press/body";
import { quoteToRelease, type Spoken } from "@/lib/press/quoted";
import { shortDate } from "@/lib/time";
import { mailsToTownHalls } from "@/lib/town-halls/mails";
import type { TownHall } from "@/lib/town-halls/rules";

type PressToTell = {
  id: string;
  slug: string;
  title: string;
  body: string;
  meeting: {
    id: string;
    startsAt: Date;
    timeZone: string;
    quotes: readonly (Spoken & { position: number })[];
  };
};

type Lead = { cityId: string; text: string };

/** To each city of the circle its own version of what has just been published, with the link to the page everybody sees. */
export function publishedMails(
  press: PressToTell,
  halls: readonly TownHall[],
  leads: readonly Lead[],
): Mail[] {
  const { id, slug, title, meeting } = press;
  const date = shortDate(meeting.startsAt, meeting.timeZone);
  return mailsToTownHalls(halls, {
    key: `press.published:${id}`,
    subject: t("press.mail.subject", { title }),
    meetingId: meeting.id,
    blocks: (city) => [
      text(t("press.mail.intro", { date, city: city.name })),
      { kind: "heading", text: title },
      ...leads.flatMap((lead) => (lead.cityId === city.id && lead.text ? [text(lead.text)] : [])),
      ...bodyOf(press),
      { kind: "button", label: t("press.mail.button"), path: `/press/${slug}` },
      text(t("press.mail.files")),
      { kind: "link", label: t("press.mail.own"), path: `/meetings/${meeting.id}/press` },
    ],
  });
}

function bodyOf({ body, meeting }: PressToTell): MailBlock[] {
  return readBody(body).flatMap((part) => {
    if (part.kind === "paragraph") return [text(part.text)];
    const quote = meeting.quotes.find(({ position }) => position === part.position);
    return quote ? [text(quoteToRelease(quote))] : [];
  });
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
