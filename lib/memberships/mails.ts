import { enumerate, t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { greeting } from "@/lib/people/names";
import { dateInWords } from "@/lib/time";
import type { Account } from "@/lib/town-halls/rules";

type Leaving = {
  /** The version tells one change of the membership from the next. */
  city: { id: string; slug: string; name: string; version: number };
  leftOn: Date;
  /** Names of the circles it leaves with it. */
  circles: readonly string[];
};

/** To each process manager of a city: that it leaves the network on a day, and which circles with it. */
export function leavingMails(leaving: Leaving, managers: readonly Account[]): Mail[] {
  const { city, circles } = leaving;
  const left =
    circles.length > 0
      ? t("memberships.mail.circles", { city: city.name, circles: enumerate(circles) })
      : t("memberships.mail.noCircles", { city: city.name });
  return mailsTo(leaving, managers, "leaving", [left, t("memberships.mail.stays")]);
}

/** To the same: that the city stays after all. */
export function stayingMails(leaving: Leaving, managers: readonly Account[]): Mail[] {
  return mailsTo(leaving, managers, "staying", []);
}

function mailsTo(
  { city, leftOn }: Leaving,
  managers: readonly Account[],
  kind: "leaving" | "staying",
  more: readonly string[],
): Mail[] {
  const words = { city: city.name, day: dateInWords(leftOn) };
  return managers.map((manager) => ({
    dedupeKey: `membership.${kind}:${city.id}:${city.version}:${manager.id}`,
    to: manager.email,
    subject: t(`memberships.mail.${kind}.subject`, words),
    blocks: [
      { kind: "text", text: `${greeting(manager)},` },
      ...[t(`memberships.mail.${kind}.intro`, words), ...more].map(
        (text) => ({ kind: "text", text }) satisfies MailBlock,
      ),
      { kind: "button", label: t("memberships.mail.button"), path: `/cities/${city.slug}` },
    ],
  }));
}
