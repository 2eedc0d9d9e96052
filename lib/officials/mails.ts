import { t } from "@/lib/i18n/words";
import type { Carried } from "@/lib/officials/carrying";
import type { Mail } from "@/lib/outbox/mail";
import { type Addressed, letterGreeting, type Named } from "@/lib/people/names";

type Succession = {
  official: Named & Addressed & { id: string; email: string | null; city: { name: string } };
  carried: Carried;
};

/** To the new official: what goes over to them. Nothing without an address, or when there is nothing. */
export function successionMails({ official, carried }: Succession): Mail[] {
  const { id, email, city } = official;
  const facts = (["invitations", "agreements", "slots", "calls"] as const).flatMap((what) =>
    carried[what] > 0
      ? [[t(`officials.carried.${what}`), String(carried[what])] as [string, string]]
      : [],
  );
  if (!email || facts.length === 0) return [];
  return [
    {
      dedupeKey: `official.succeeded:${id}`,
      to: email,
      subject: t("officials.mail.subject", { city: city.name }),
      blocks: [
        { kind: "text", text: letterGreeting(official) },
        { kind: "text", text: t("officials.mail.intro", { city: city.name }) },
        { kind: "facts", facts },
        { kind: "text", text: t("officials.mail.ask") },
        { kind: "button", label: t("officials.mail.button"), path: "/first-day" },
      ],
    },
  ];
}
