import { t } from "@/lib/i18n/words";
import type { ReportBarrier } from "@/lib/operator/schema";
import type { Mail } from "@/lib/outbox/mail";

/** The report for the operator; it is answered to the address that was given, if any. */
export function barrierMail(report: ReportBarrier, operator: string): Mail {
  const { formKey, where, what, replyTo } = report;
  return {
    dedupeKey: `barrier:${formKey}`,
    to: operator,
    subject: t("operator.mail.subject"),
    blocks: [
      { kind: "text", text: t("operator.mail.intro") },
      {
        kind: "facts",
        facts: [
          [t("operator.mail.where"), where ?? t("operator.mail.notSaid")],
          [t("operator.mail.replyTo"), replyTo ?? t("operator.mail.noReply")],
        ],
      },
      { kind: "quote", text: what },
      { kind: "text", text: replyTo ? t("operator.mail.answer") : t("operator.mail.noAnswer") },
    ],
    ...(replyTo ? { replyTo } : {}),
  };
}
