import { SelectField } from "@/components/form/select-field";
import { Acts } from "@/components/ui/acts";
import { CONTACT_STATES, type ContactState } from "@/lib/contacts/rules";
import { t } from "@/lib/i18n/words";

type ContactFilterProps = {
  counts: Record<ContactState, number>;
  chosen: ContactState | undefined;
};

/** Narrows the table by where a city stands, with how many there are of each; a form that only asks. */
export function ContactFilter({ counts, chosen }: ContactFilterProps) {
  return (
    <form
      className="grid items-end gap-6 md:grid-cols-[minmax(0,24rem)_auto] print:hidden"
      method="get"
      action="/contacts"
      aria-label={t("contacts.list.filter")}
    >
      <SelectField
        name="state"
        label={t("contacts.list.state")}
        placeholder={t("contacts.list.all")}
        options={CONTACT_STATES.map((state) => ({
          value: state,
          label: t("contacts.list.choice", {
            state: t(`contacts.state.${state}`),
            count: counts[state],
          }),
        }))}
        defaultValue={chosen}
      />
      <Acts>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t("contacts.list.apply")}</span>
        </button>
      </Acts>
    </form>
  );
}
