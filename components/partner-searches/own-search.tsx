import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Wanted } from "@/components/partner-searches/search-lines";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { SearchLine } from "@/lib/partner-searches/queries";
import { byWhom } from "@/lib/proposals/wording";
import { shortDate } from "@/lib/time";

type OwnSearchProps = { search: SearchLine; end: FormAction };

/** What the reader's own city looks for, since when and by whose word, and the way to end it. */
export function OwnSearch({ search, end }: OwnSearchProps) {
  return (
    <Section id="eigene" title={t("partnerSearches.own")} gap={16}>
      <p>
        {t("partnerSearches.ownLede", {
          city: search.city.name,
          day: shortDate(search.startedAt),
          who: byWhom(search.startedBy, search.onBehalfOf),
        })}
      </p>
      <Wanted search={search} />
      <ActionForm action={end} className="stack gap-2">
        <HiddenField name="searchId" value={search.id} />
        <SubmitButton kind="secondary">{t("partnerSearches.end")}</SubmitButton>
      </ActionForm>
    </Section>
  );
}
