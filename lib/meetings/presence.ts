import { t } from "@/lib/i18n/words";
import type { Answer, Presence } from "@/prisma/generated/enums";

/** What was noted of one person, in words: "in Vertretung: Dirk Johannisson". */
export function presenceInWords(noted: {
  presence: Presence | null;
  representativeName: string | null;
}): string {
  const { presence, representativeName } = noted;
  if (!presence) return t("meetings.presence.notNoted");
  const word = t(`meetings.presence.${presence}`);
  return presence === "REPRESENTED" && representativeName ? `${word}: ${representativeName}` : word;
}

/** What an answer makes one expect; an open one says nothing. */
export function expectedPresence(answer: Answer | null): Presence | undefined {
  if (answer === "ACCEPTED" || answer === "TENTATIVE") return "PRESENT";
  if (answer === "REPRESENTED") return "REPRESENTED";
  return answer === "DECLINED" ? "EXCUSED" : undefined;
}
