import { Details } from "@/components/ui/details";
import { Facts } from "@/components/ui/facts";
import { t } from "@/lib/i18n/words";
import { Role } from "@/prisma/generated/enums";

/** What follows from each role, in plain words. */
export function AccessRoles() {
  return (
    <Details summary={t("accounts.access.roles")}>
      <Facts
        facts={Object.values(Role).map((role) => ({
          term: t(`accounts.role.${role}`),
          description: t(`accounts.access.follows.${role}`),
        }))}
      />
    </Details>
  );
}
