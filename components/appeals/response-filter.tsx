import { SelectField } from "@/components/form/select-field";
import { Acts } from "@/components/ui/acts";
import { RESPONSE_STATES } from "@/lib/appeals/rules";
import { t } from "@/lib/i18n/words";
import type { FederalState } from "@/prisma/generated/enums";

type ResponseFilterProps = {
  slug: string;
  states: readonly FederalState[];
  chosen: { status?: string | undefined; federalState?: string | undefined };
};

/** Narrows the table by answer and federal state; a form that only asks. */
export function ResponseFilter({ slug, states, chosen }: ResponseFilterProps) {
  const federalStates = states
    .map((state) => ({ value: state as string, label: t(`cities.state.${state}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "de"));
  return (
    <form
      className="grid items-end gap-6 md:grid-cols-[1fr_1fr_auto] print:hidden"
      method="get"
      action={`/appeals/${slug}/responses`}
      aria-label={t("appeals.responses.filter")}
    >
      <SelectField
        name="status"
        label={t("appeals.responses.status")}
        placeholder={t("appeals.responses.all")}
        options={RESPONSE_STATES.map((state) => ({
          value: state,
          label: t(`appeals.result.${state}`),
        }))}
        defaultValue={chosen.status}
      />
      <SelectField
        name="state"
        label={t("appeals.responses.federalState")}
        placeholder={t("appeals.responses.all")}
        options={federalStates}
        defaultValue={chosen.federalState}
      />
      <Acts>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("appeals.responses.apply")}</span>
        </button>
      </Acts>
    </form>
  );
}
