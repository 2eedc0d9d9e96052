import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Status } from "@/components/ui/status-word";
import type { AccountLine } from "@/lib/accounts/views";
import { lastDayInWords, lastSeenInWords, mandateInWords } from "@/lib/accounts/wording";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";

type AccountTableProps = { accounts: AccountLine[]; total: number; words: string };

/** Who has an account, what for, and the day it was last used. */
export function AccountTable({ accounts, total, words }: AccountTableProps) {
  if (accounts.length === 0) {
    return (
      <EmptyState title={t("accounts.nobodyTitle")} level={2}>
        <p>{t("accounts.nobodyText", { words })}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("accounts.caption", { count: total })}
      columns={[
        { label: t("accounts.column.person") },
        { label: t("accounts.column.mandates") },
        { label: t("accounts.column.seen") },
      ]}
      rows={accounts.map((account) => ({
        id: account.id,
        cells: [
          <Person key="person" account={account} />,
          <Mandates key="mandates" account={account} />,
          lastSeenInWords(account.lastSeenOn),
        ],
      }))}
    />
  );
}

function Person({ account }: { account: AccountLine }) {
  return (
    <>
      <a href={`/accounts/${account.id}`}>{fullName(account)}</a>
      <span className="block break-words font-normal text-quiet text-small">{account.email}</span>
    </>
  );
}

function Mandates({ account }: { account: AccountLine }) {
  const { blockedAt, mandates, salutation } = account;
  return (
    <>
      {blockedAt ? (
        <Status kind="abandoned">{t("accounts.blocked", { day: shortDate(blockedAt) })}</Status>
      ) : null}
      {mandates.length === 0 ? t("accounts.noMandate") : null}
      {mandates.map((mandate) => (
        <span className="block" key={mandate.id}>
          {mandateInWords(mandate, salutation)}
          {mandate.endsAt ? (
            <span className="text-quiet">
              {" "}
              {t("accounts.untilDay", { day: lastDayInWords(mandate.endsAt) })}
            </span>
          ) : null}
        </span>
      ))}
    </>
  );
}
