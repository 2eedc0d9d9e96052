import { Facts } from "@/components/ui/facts";
import { Status } from "@/components/ui/status-word";
import type { AccountLine } from "@/lib/accounts/views";
import { lastSeenInWords } from "@/lib/accounts/wording";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

/** What is known of an account. */
export function AccountFacts({ account }: { account: AccountLine }) {
  const { email, official, lastSeenOn, createdAt } = account;
  return (
    <Facts
      facts={[
        {
          term: t("accounts.account.address"),
          description: <span className="break-words">{email}</span>,
        },
        ...(official
          ? [
              {
                term: t("accounts.account.official"),
                description: (
                  <a href={`/cities/${official.city.slug}/officials`}>
                    {t("accounts.account.officialIn", {
                      title: official.officeTitle,
                      city: official.city.name,
                    })}
                  </a>
                ),
              },
            ]
          : []),
        { term: t("accounts.account.since"), description: shortDate(createdAt) },
        { term: t("accounts.account.seen"), description: lastSeenInWords(lastSeenOn) },
        { term: t("accounts.account.state"), description: <State account={account} /> },
      ]}
    />
  );
}

function State({ account: { blockedAt, blockReason } }: { account: AccountLine }) {
  if (!blockedAt) return <Status kind="accepted">{t("accounts.account.open")}</Status>;
  const day = shortDate(blockedAt);
  return (
    <Status kind="abandoned">
      {t("accounts.account.blocked", { day, reason: blockReason ?? "" })}
    </Status>
  );
}
