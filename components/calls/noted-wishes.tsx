import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { NotedWish } from "@/lib/calls/views";
import { askPath } from "@/lib/calls/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

/** Wishes of the reader's cities that were noted in a meeting and not asked yet; nothing when there is none. */
export function NotedWishes({ wishes, drop }: { wishes: NotedWish[]; drop: FormAction }) {
  if (wishes.length === 0) return null;
  return (
    <Section id="vorgemerkt" title={t("calls.noted.title")} gap={16}>
      <Lines>
        {wishes.map((wish) => (
          <Line key={wish.id}>
            <Wish wish={wish} drop={drop} />
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

function Wish({ wish, drop }: { wish: NotedWish; drop: FormAction }) {
  const { id, fromCity, toCity, agendaItem } = wish;
  const { meeting, title } = agendaItem;
  const date = shortDate(meeting.startsAt, meeting.timeZone);
  return (
    <ActionForm action={drop} scope={id} className="stack gap-4">
      <HiddenField name="wishId" value={id} />
      <div>
        <p className="font-semibold">
          {t("calls.noted.line", { from: fromCity.name, to: toCity.name })}
        </p>
        <p className="text-quiet">{t("calls.noted.about", { date, title })}</p>
      </div>
      <Acts>
        <ButtonLink href={askPath(agendaItem, toCity.id)} kind="secondary">
          {t("calls.noted.give")}
        </ButtonLink>
        <SubmitButton kind="tertiary">
          {t.rich("calls.noted.drop", {
            city: toCity.name,
            hidden,
          })}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}
