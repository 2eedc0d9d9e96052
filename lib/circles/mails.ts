import type { Notice } from "@/lib/circles/notice";
import type { Prospect } from "@/lib/circles/prospect";
import { type Rhythm, rhythmOf } from "@/lib/circles/rules";
import { hostsInTurn, overdueInWords, rhythmInWords, windowInWords } from "@/lib/circles/wording";
import { t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { greeting } from "@/lib/people/names";
import { dateInWords, longDate, monthAndYear, toDay } from "@/lib/time";
import type { Account } from "@/lib/town-halls/rules";

type Circle = {
  id: string;
  name: string;
  rhythmMonths: number;
  foundedOn: Date;
  dissolvedOn: Date | null;
  meetings: readonly { startsAt: Date; heldAt: Date | null }[];
};

type Turns = Parameters<typeof hostsInTurn>[0];

/** To each process manager, once per window: that it comes, or that it has passed without a date. */
export function noticeMails(
  circle: Circle,
  notice: Notice,
  prospect: Pick<Prospect, "planned" | "pollId"> & Turns,
  managers: readonly Account[],
  now: Date,
): Mail[] {
  const { kind, window } = notice;
  const held = circle.meetings.flatMap(({ startsAt, heldAt }) => (heldAt ? [startsAt] : []));
  const rhythm = rhythmOf(circle, held, now);
  const words = {
    circle: circle.name,
    from: dateInWords(window.opensOn),
    to: dateInWords(window.closesOn),
    month: monthAndYear(window.dueOn),
  };
  const body: MailBlock[] = [
    { kind: "text", text: t(`circles.mail.${kind}.intro`, words) },
    ...(kind === "overdue"
      ? [{ kind: "text", text: overdueInWords(rhythm, circle.rhythmMonths, prospect) } as const]
      : []),
    { kind: "facts", facts: facts(circle, rhythm, held) },
    ...turn(prospect, now),
    { kind: "button", label: t("circles.line.find"), path: `/circles/${circle.id}/dates` },
    { kind: "link", label: t("circles.mail.circle"), path: `/circles/${circle.id}` },
    { kind: "link", label: t("reminders.mail.switchOff"), path: "/account#erinnerungen" },
  ];
  return managers.map((manager) => ({
    dedupeKey: `circle.${kind}:${circle.id}:${toDay(window.dueOn)}:${manager.id}`,
    to: manager.email,
    subject: t(`circles.mail.${kind}.subject`, words),
    blocks: [{ kind: "text", text: `${greeting(manager)},` }, ...body],
  }));
}

function facts(circle: Circle, rhythm: Rhythm, held: readonly Date[]): [string, string][] {
  const last = held.toSorted((a, b) => Number(b) - Number(a))[0];
  return [
    [t("circles.mail.last"), last ? longDate(last) : t("circles.mail.never")],
    [t("circles.mail.agreed"), rhythmInWords(circle)],
    [t("circles.mail.window"), windowInWords(rhythm)],
  ];
}

function turn(turns: Turns, now: Date): MailBlock[] {
  const text = hostsInTurn(turns, now);
  return text ? [{ kind: "text", text }] : [];
}
