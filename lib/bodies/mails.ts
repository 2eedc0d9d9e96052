import type { WaitingWork } from "@/lib/bodies/views";
import { workInWords } from "@/lib/bodies/wording";
import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";
import { greeting } from "@/lib/people/names";
import { toDay } from "@/lib/time";
import type { Salutation } from "@/prisma/generated/enums";

type Handover = {
  body: { id: string; name: string; cityName: string };
  to: {
    id: string;
    email: string;
    givenName: string;
    familyName: string;
    salutation: Salutation | null;
  };
  work: WaitingWork;
  word: string | null;
  now: Date;
};

/** To the process manager who takes over: what waits, one line each; once a day and body. */
export function handoverMail({ body, to, work, word, now }: Handover): Mail {
  return {
    dedupeKey: `body-handover:${body.id}:${to.id}:${toDay(now)}`,
    to: to.email,
    subject: t("bodies.mail.subject", { city: body.cityName }),
    blocks: [
      { kind: "text", text: `${greeting(to)},` },
      { kind: "text", text: t("bodies.mail.intro", { body: body.name, city: body.cityName }) },
      ...(word ? [{ kind: "quote" as const, text: word }] : []),
      work.length > 0
        ? { kind: "list", items: work.map((one) => workInWords(one)) }
        : { kind: "text", text: t("bodies.mail.nothing") },
      { kind: "text", text: t("bodies.mail.expected") },
      {
        kind: "button",
        label: t("bodies.mail.button"),
        path: `/bodies/${body.id}/handover`,
      },
    ],
  };
}
