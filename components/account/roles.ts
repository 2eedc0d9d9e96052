import type { Actor } from "@/lib/auth/actor";
import { enumerate, t } from "@/lib/i18n/words";
import type { Role, Salutation } from "@/prisma/generated/enums";

/** "Prozessmanagerin"; without a known salutation the word that fits everybody. */
export function roleInWords(role: Role, salutation: Salutation | null): string {
  return t(`account.role.${role}`, { salutation: salutation ?? "other" });
}

/** What stands behind a name in the header: the office, or the roles of somebody without one. */
export function officeInWords(
  actor: Pick<Actor, "mandates" | "officeTitle" | "salutation">,
): string | undefined {
  const roles = [...new Set(actor.mandates.map(({ role }) => role))];
  const words = roles
    .filter((role) => !actor.officeTitle || (role !== "MAYOR" && role !== "OFFICE"))
    .map((role) => roleInWords(role, actor.salutation));
  return enumerate([...(actor.officeTitle ? [actor.officeTitle] : []), ...words]) || undefined;
}
