import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Details } from "@/components/ui/details";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines } from "@/components/ui/lines";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { LedItem } from "@/lib/leading/views";

type LeadWishesProps = {
  meetingId: string;
  item: LedItem;
  /** Who sits at the table. */
  cities: readonly { id: string; name: string }[];
  note: FormAction;
  drop: FormAction;
};

/** Wishes for a call that somebody said about the open item: noted here, asked by their city afterwards. */
export function LeadWishes({ meetingId, item, cities, note, drop }: LeadWishesProps) {
  const options = cities.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Details summary={t("leading.wishes.title")}>
        <ActionForm
          key={`${item.id} ${item.notedWishes.length}`}
          action={note}
          scope="wish"
          className="stack gap-4"
        >
          <p className="text-quiet text-small">{t("leading.wishes.hint")}</p>
          <HiddenField name="meetingId" value={meetingId} />
          <HiddenField name="agendaItemId" value={item.id} />
          <SelectField
            name="fromCityId"
            label={t("leading.wishes.from")}
            placeholder={t("leading.wishes.choose")}
            options={options}
          />
          <SelectField
            name="toCityId"
            label={t("leading.wishes.to")}
            placeholder={t("leading.wishes.choose")}
            options={options}
            defaultValue={item.cityId ?? ""}
          />
          <Acts>
            <SubmitButton kind="secondary">{t("leading.wishes.submit")}</SubmitButton>
          </Acts>
        </ActionForm>
      </Details>
      {item.notedWishes.length > 0 ? (
        <Lines label={t("leading.wishes.list")}>
          {item.notedWishes.map((wish) => (
            <Line key={wish.id}>
              <Wish wish={wish} drop={drop} />
            </Line>
          ))}
        </Lines>
      ) : null}
    </>
  );
}

function Wish({ wish, drop }: { wish: LedItem["notedWishes"][number]; drop: FormAction }) {
  const names = { from: wish.fromCity.name, to: wish.toCity.name };
  return (
    <ActionForm
      action={drop}
      scope={wish.id}
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
    >
      <HiddenField name="wishId" value={wish.id} />
      <p>{t("leading.wishes.line", names)}</p>
      <SubmitButton kind="tertiary">
        {t.rich("leading.wishes.drop", {
          ...names,
          hidden,
        })}
      </SubmitButton>
    </ActionForm>
  );
}
