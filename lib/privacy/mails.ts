import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";

type Correction = { who: string; wrong: string; slug: string; replyTo: string | null };

/** What a person finds wrong, for the programme office. */
export function correctionMail(
  key: string,
  to: string,
  { who, wrong, slug, replyTo }: Correction,
): Mail {
  return {
    dedupeKey: `person.correction:${key}`,
    to,
    subject: t("privacy.correctionMail.subject", { who }),
    blocks: [
      { kind: "text", text: t("privacy.correctionMail.intro", { who }) },
      { kind: "quote", text: wrong },
      { kind: "text", text: t("privacy.correctionMail.expected") },
      { kind: "button", label: t("privacy.correctionMail.open"), path: `/cities/${slug}` },
    ],
    ...(replyTo ? { replyTo } : {}),
  };
}
