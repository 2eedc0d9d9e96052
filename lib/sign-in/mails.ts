import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";
import { greeting } from "@/lib/people/names";
import type { Salutation } from "@/prisma/generated/enums";

type Person = { givenName: string; familyName: string; salutation: Salutation | null };

type SignInMail = { to: string; person: Person; requestId: string; next: string };

/** The mail with link and typed code; both are filled in when it is sent. */
export function signInMail({ to, person, requestId, next }: SignInMail): Mail {
  const path = `/sign-in/confirm?request=${requestId}&next=${encodeURIComponent(next)}`;
  return {
    dedupeKey: dedupeKeyOf(requestId),
    to,
    subject: t("signIn.mail.subject"),
    blocks: [
      { kind: "text", text: `${greeting(person)},` },
      { kind: "text", text: t("signIn.mail.link") },
      { kind: "button", label: t("signIn.mail.button"), path, signInRequestId: requestId },
      { kind: "text", text: t("signIn.mail.code") },
      { kind: "signInCode", signInRequestId: requestId },
      { kind: "text", text: t("signIn.mail.notYou") },
    ],
  };
}

/** The key of the mail of one request. */
export function dedupeKeyOf(requestId: string): string {
  return `signIn:${requestId}`;
}
