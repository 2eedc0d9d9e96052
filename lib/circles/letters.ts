import { constellationInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { dateInWords } from "@/lib/time";
import { mailsToTownHalls } from "@/lib/town-halls/mails";
import type { TownHall } from "@/lib/town-halls/rules";

type Circle = {
  id: string;
  name: string;
  version: number;
  members: readonly { city: { name: string } }[];
};

/** That a city sits in a circle from a day on, and with whom. */
export function seatedMails(circle: Circle, halls: readonly TownHall[], joinedOn: Date): Mail[] {
  const words = { circle: circle.name, day: dateInWords(joinedOn) };
  return mailsToTownHalls(halls, {
    key: keyOf("seated", circle),
    subject: t("circles.mail.seated.subject", words),
    blocks: ({ name }) => [
      text(t("circles.mail.seated.intro", { ...words, city: name })),
      { kind: "facts", facts: [constellation(circle)] },
      text(t("circles.mail.seated.next")),
      open(circle),
    ],
  });
}

/** That a city is no longer part of a circle from a day on. */
export function releasedMails(circle: Circle, halls: readonly TownHall[], leftOn: Date): Mail[] {
  const words = { circle: circle.name, day: dateInWords(leftOn) };
  return mailsToTownHalls(halls, {
    key: keyOf("released", circle),
    subject: t("circles.mail.released.subject", words),
    blocks: ({ name }) => [
      text(t("circles.mail.released.intro", { ...words, city: name })),
      text(t("circles.mail.released.stays")),
      open(circle),
    ],
  });
}

/** That a circle ended, why, and what stays. */
export function circleEndedMails(
  circle: Circle,
  halls: readonly TownHall[],
  dissolvedOn: Date,
  reason: string,
): Mail[] {
  const words = { circle: circle.name, day: dateInWords(dissolvedOn) };
  return mailsToTownHalls(halls, {
    key: keyOf("ended", circle),
    subject: t("circles.mail.ended.subject", words),
    blocks: () => [
      text(t("circles.mail.ended.intro", words)),
      { kind: "quote", text: reason },
      text(t("circles.mail.ended.stays")),
      open(circle),
    ],
  });
}

/** That the end of a circle is taken back. */
export function circleReopenedMails(circle: Circle, halls: readonly TownHall[]): Mail[] {
  const words = { circle: circle.name };
  return mailsToTownHalls(halls, {
    key: keyOf("reopened", circle),
    subject: t("circles.mail.reopened.subject", words),
    blocks: () => [
      text(t("circles.mail.reopened.intro", words)),
      text(t("circles.mail.reopened.next")),
      open(circle),
    ],
  });
}

function constellation({ members }: Circle): [string, string] {
  return [constellationInWords(members.length), enumerate(members.map(({ city }) => city.name))];
}

function open({ id }: Circle): MailBlock {
  return { kind: "button", label: t("circles.mail.circle"), path: `/circles/${id}` };
}

function keyOf(kind: string, { id, version }: Circle): string {
  return `circle.${kind}:${id}:${version}`;
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
