import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { recipientsOf, type TownHall } from "@/lib/town-halls/rules";

type Content<Hall> = Pick<Mail, "subject" | "appealId" | "meetingId"> & {
  /** What tells this mail from others; town hall and address are added. */
  key: string;
  /** All between the salutation and the sentence that says why somebody gets it who is not the head. */
  blocks: (hall: Hall) => readonly MailBlock[];
};

/** One mail for each address of each town hall; where two share one, it gets one for each, as each answers for itself. */
export function mailsToTownHalls<Hall extends TownHall>(
  halls: readonly Hall[],
  { key, blocks, ...content }: Content<Hall>,
): Mail[] {
  return halls.flatMap((hall) =>
    recipientsOf(hall).map(({ to, salutation, why }) => ({
      ...content,
      dedupeKey: `${key}:${hall.id}:${to.toLowerCase()}`,
      to,
      blocks: [text(salutation), ...blocks(hall), ...(why ? [text(why)] : [])],
    })),
  );
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
