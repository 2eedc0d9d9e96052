import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, formLabels } from "@/components/form/form-labels";
import { SearchForm } from "@/components/form/search-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Details } from "@/components/ui/details";
import { typed, type Wishes } from "@/lib/date-finder/wishes";
import { weekdayInWords } from "@/lib/date-finder/wording";
import type { FormState } from "@/lib/form/state";
import { enumerate, t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

type WishesFormProps = { path: string; wishes: Wishes; state: FormState };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

const NAMES = {
  weekday: t("dateFinder.wishes.weekdays"),
  earliest: t("dateFinder.wishes.earliest"),
  latest: t("dateFinder.wishes.latest"),
  duration: t("dateFinder.wishes.duration"),
  from: t("dateFinder.wishes.from"),
  until: t("dateFinder.wishes.until"),
};

/** What is looked for, in a sentence, and the form that changes it. */
export function WishesForm({ path, wishes, state }: WishesFormProps) {
  const start = typed(wishes);
  return (
    <div className="stack gap-2">
      <p className="max-w-measure">{inWords(wishes)}</p>
      <Details summary={t("dateFinder.wishes.summary")} open={state.status === "invalid"}>
        <SearchForm action={path} state={state} labels={formLabels} names={NAMES}>
          <ChoiceField
            name="weekday"
            legend={NAMES.weekday}
            kind="checkbox"
            size="small"
            columns={3}
            choices={WEEKDAYS.map((day) => ({ value: String(day), label: weekdayInWords(day) }))}
            defaultValue={start.weekdays}
          />
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-6">
            <TextField
              name="earliest"
              label={NAMES.earliest}
              defaultValue={start.earliest}
              maxLength={5}
            />
            <TextField
              name="latest"
              label={NAMES.latest}
              defaultValue={start.latest}
              maxLength={5}
            />
            <TextField
              name="duration"
              label={NAMES.duration}
              defaultValue={start.duration}
              inputMode="numeric"
              maxLength={3}
            />
          </div>
          <DateField
            name="from"
            legend={NAMES.from}
            labels={dateLabels}
            defaultValue={start.from}
          />
          <DateField
            name="until"
            legend={NAMES.until}
            labels={dateLabels}
            defaultValue={start.until}
          />
          <Acts>
            <SubmitButton kind="secondary">{t("dateFinder.wishes.submit")}</SubmitButton>
            <a href={path}>{t("dateFinder.wishes.reset")}</a>
          </Acts>
        </SearchForm>
      </Details>
    </div>
  );
}

function inWords(wishes: Wishes): string {
  const { earliest, latest } = typed(wishes);
  return t("dateFinder.wishes.now", {
    from: dateInWords(wishes.from),
    until: dateInWords(wishes.until),
    weekdays: enumerate(wishes.weekdays.map(weekdayInWords)),
    earliest,
    latest,
    duration: wishes.durationMinutes,
  });
}
