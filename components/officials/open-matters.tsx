import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { OpenMatters as Matters } from "@/lib/officials/queries";

type OpenMattersProps = {
  matters: Matters;
  /** Whether the person has an account, and whether it loses its mandate with the term. */
  mandate: { name: string; ends: boolean } | null;
};

/** What goes over to whoever follows, before it does. */
export function OpenMatters({ matters, mandate }: OpenMattersProps) {
  const { invitations, agreements, calls, slots } = matters;
  const isEmpty = invitations.length + agreements.length + calls + slots === 0;
  return (
    <Section id="uebergang" title={t("officials.succession.carries")} gap={16}>
      {isEmpty ? <p>{t("officials.succession.nothing")}</p> : null}
      <Facts
        facts={[
          ...listed("invitations", invitations),
          ...listed("agreements", agreements),
          ...counted("calls", calls),
          ...counted("slots", slots),
        ]}
      />
      {invitations.length > 0 ? (
        <p className="max-w-measure">{t("officials.succession.answersStay")}</p>
      ) : null}
      {mandate ? (
        <p className="max-w-measure">
          {t(`officials.succession.${mandate.ends ? "mandateEnds" : "mandateStays"}`, {
            name: mandate.name,
          })}
        </p>
      ) : null}
    </Section>
  );
}

function listed(what: "invitations" | "agreements", titled: Matters["invitations"]) {
  if (titled.length === 0) return [];
  const description = titled.map(({ id, title }) => (
    <span className="block" key={id}>
      {title}
    </span>
  ));
  return [{ term: t(`officials.succession.${what}`), description }];
}

function counted(what: "calls" | "slots", count: number) {
  return count > 0 ? [{ term: t(`officials.succession.${what}`), description: count }] : [];
}
