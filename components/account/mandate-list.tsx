import { roleInWords } from "@/components/account/roles";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/lib/auth/actor";
import { t } from "@/lib/i18n/words";
import type { OwnMandate } from "@/lib/sign-in/queries";
import { shortDate } from "@/lib/time";

type MandateListProps = { id: string; actor: Actor; mandates: readonly OwnMandate[] };

/** What the person may do here, since when and until when. */
export function MandateList({ id, actor, mandates }: MandateListProps) {
  return (
    <Section id={id} title={t("account.mandates.title")}>
      {mandates.length === 0 ? <p>{t("account.mandates.none")}</p> : null}
      <Lines>
        {mandates.map((mandate) => (
          <Line key={mandate.id}>
            <p className="font-semibold">{inWords(mandate, actor)}</p>
            <p className="text-quiet">{period(mandate)}</p>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function inWords({ role, city, body }: OwnMandate, actor: Actor): string {
  const cityName = city?.name ?? body?.city.name ?? "";
  const principal = actor.principals.find(({ cityId }) => cityId === city?.id)?.inWords;
  return t(`account.mandates.${role}`, {
    office: actor.officeTitle ?? roleInWords(role, actor.salutation),
    role: roleInWords(role, actor.salutation),
    city: cityName,
    body: body?.name ?? "",
    principal: principal ?? t("account.mandates.head", { city: cityName }),
  });
}

function period({ startsAt, endsAt }: OwnMandate): string {
  const since = shortDate(startsAt);
  if (!endsAt) return t("account.mandates.since", { since });
  // The end is the first moment without the mandate; people name the last day with it.
  const until = shortDate(new Date(endsAt.getTime() - 1));
  return t("account.mandates.until", { since, until });
}
