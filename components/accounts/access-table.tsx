import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { ReviewedAccount } from "@/lib/accounts/read-review";
import { seesInWords } from "@/lib/accounts/seeing";
import { lastDayInWords, lastSeenInWords, mandateInWords } from "@/lib/accounts/wording";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";

/** Each account with its roles, and what follows from them. */
export function AccessTable({ accounts }: { accounts: ReviewedAccount[] }) {
  return (
    <Section id="personen" title={t("accounts.access.peopleTitle")}>
      <DataTable
        caption={t("accounts.access.caption", { count: accounts.length })}
        columns={(["person", "roles", "sees", "seen"] as const).map((column) => ({
          label: t(`accounts.access.column.${column}`),
        }))}
        rows={accounts.map((account) => ({
          id: account.id,
          cells: [
            <a key="person" href={`/accounts/${account.id}`}>
              {fullName(account)}
            </a>,
            <Roles key="roles" account={account} />,
            seesInWords(account).map((words) => (
              <span className="block" key={words}>
                {words}
              </span>
            )),
            lastSeenInWords(account.lastSeenOn),
          ],
        }))}
      />
    </Section>
  );
}

function Roles({ account: { blockedAt, mandates, salutation } }: { account: ReviewedAccount }) {
  if (blockedAt) {
    return <Status kind="abandoned">{t("accounts.blocked", { day: shortDate(blockedAt) })}</Status>;
  }
  if (mandates.length === 0) return t("accounts.noMandate");
  return mandates.map((mandate) => (
    <span className="block" key={mandate.id}>
      {mandateInWords(mandate, salutation)}
      <span className="text-quiet">
        {" "}
        {mandate.endsAt
          ? t("accounts.untilDay", { day: lastDayInWords(mandate.endsAt) })
          : t("accounts.access.endless")}
      </span>
    </span>
  ));
}
