import { t } from "@/lib/i18n/words";
import type { MailBlock } from "@/lib/outbox/mail";
import type { MailSecrets } from "@/lib/outbox/mail-links";

export type MailFooter = {
  sentences: readonly string[];
  links: readonly { label: string; address: string }[];
};

export type MailSender = { network: string; operator: string };

type Occasion = {
  blocks: readonly MailBlock[];
  meetingId?: string | null;
  appealId?: string | null;
  pollId?: string | null;
  callRequestId?: string | null;
};

/** The end of every mail: who sends it, why this person gets it, where the law is explained. */
export function mailFooter(
  mail: Occasion,
  sender: MailSender,
  { publicAddress }: Pick<MailSecrets, "publicAddress">,
): MailFooter {
  return {
    sentences: [t("outbox.footer.sender", sender), t(`outbox.footer.${reason(mail)}`, sender)],
    links: [
      { label: t("outbox.footer.privacy"), address: `${publicAddress}/datenschutz` },
      { label: t("outbox.footer.imprint"), address: `${publicAddress}/impressum` },
    ],
  };
}

function reason({ blocks, meetingId, appealId, pollId, callRequestId }: Occasion) {
  if (blocks.some(({ kind }) => kind === "signInCode")) return "becauseSignIn";
  if (callRequestId) return "becauseCall";
  if (appealId) return "becauseAppeal";
  if (blocks.some(opensAnAnswer)) return "becauseInvited";
  return meetingId || pollId ? "becauseMeeting" : "becauseMember";
}

/** A personal link to answer by; the one to what is stored about a person stands in mails of every kind. */
function opensAnAnswer(block: MailBlock): boolean {
  return "guestLinkId" in block && block.guestLinkId !== undefined && block.path !== "/person";
}
