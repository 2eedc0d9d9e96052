import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import type { AccessReview, ReviewedAccount } from "@/lib/accounts/read-review";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { dateInWords } from "@/lib/time";

/** What is to be looked at: mandates without end, unused accounts, cities without a mayor's account, terms that are over. */
export function AccessPoints({ review }: { review: AccessReview }) {
  const { withoutEnd, unused, outlived, citiesWithoutMayor } = review;
  return (
    <Section id="nachsehen" title={t("accounts.access.look")}>
      <p>{t("accounts.access.noEnd", { count: withoutEnd })}</p>
      <Point title={t("accounts.access.outlivedTitle")} none={t("accounts.access.outlivedNone")}>
        {outlived.map((account) => (
          <li key={account.id}>
            <a href={`/accounts/${account.id}`}>{outlivedInWords(account)}</a>
          </li>
        ))}
      </Point>
      <Point title={t("accounts.access.unusedTitle")} none={t("accounts.access.unusedNone")}>
        {unused.map((account) => (
          <li key={account.id}>
            <a href={`/accounts/${account.id}`}>{fullName(account)}</a>
          </li>
        ))}
      </Point>
      <Point
        title={t("accounts.access.withoutMayorTitle")}
        none={t("accounts.access.withoutMayorNone")}
        summary={t("accounts.access.withoutMayorOpen", { count: citiesWithoutMayor.length })}
      >
        {citiesWithoutMayor.map(({ name, slug }) => (
          <li key={slug}>
            <a href={`/cities/${slug}/officials`}>{name}</a>
          </li>
        ))}
      </Point>
    </Section>
  );
}

type PointProps = { title: string; none: string; summary?: string; children: ReactNode[] };

function Point({ title, none, summary, children }: PointProps) {
  const list = (
    <Stack as="ul" gap={8}>
      {children}
    </Stack>
  );
  return (
    <Stack gap={8}>
      <h3 className="kern-heading-small">{title}</h3>
      {children.length === 0 ? <p>{none}</p> : null}
      {children.length > 0 && summary ? <Details summary={summary}>{list}</Details> : null}
      {children.length > 0 && !summary ? list : null}
    </Stack>
  );
}

function outlivedInWords(account: ReviewedAccount): string {
  const { official } = account;
  return t("accounts.access.outlived", {
    name: fullName(account) ?? "",
    city: official?.city.name ?? "",
    day: official?.termEndsOn ? dateInWords(official.termEndsOn) : "",
  });
}
