import { ActionForm } from "@/components/form/action-form";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { Details } from "@/components/ui/details";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { AdoptionView } from "@/lib/adoptions/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";

type City = { id: string; name: string };

type AdoptionsProps = {
  adoptions: AdoptionView[];
  /** What it is about, as the form names it. */
  subject: { name: "projectId" | "goalId"; value: string };
  /** Cities of the reader that have not taken it over yet. */
  open: City[];
  /** All cities of the reader. */
  ownCityIds: readonly string[];
  mark: FormAction;
  revoke: FormAction;
};

/** Which cities have taken it over, in the order they did, and the reader's own word. */
export function Adoptions({ adoptions, subject, open, ownCityIds, mark, revoke }: AdoptionsProps) {
  return (
    <Section id="uebernommen" title={t("adoptions.title")} gap={16}>
      {adoptions.length === 0 ? <p>{t("adoptions.none")}</p> : null}
      {adoptions.length > 0 ? (
        <Lines>
          {adoptions.map((one) => (
            <Line key={one.id}>
              <LineTitle href={`/cities/${one.city.slug}`}>{one.city.name}</LineTitle>
              {one.note ? <p>{one.note}</p> : null}
              <p className="text-quiet text-small">{byWhom(one)}</p>
              {ownCityIds.includes(one.city.id) ? <Revoke adoption={one} action={revoke} /> : null}
            </Line>
          ))}
        </Lines>
      ) : null}
      {open.length > 0 ? <Mark cities={open} subject={subject} action={mark} /> : null}
    </Section>
  );
}

function byWhom({ adoptedBy, adoptedAt, onBehalfOf }: AdoptionView): string {
  const words = { person: initialAndFamilyName(adoptedBy), day: shortDate(adoptedAt) };
  return onBehalfOf
    ? t("adoptions.byOnBehalf", { ...words, principal: onBehalfOf })
    : t("adoptions.by", words);
}

type MarkProps = Pick<AdoptionsProps, "subject"> & { cities: City[]; action: FormAction };

function Mark({ cities, subject, action }: MarkProps) {
  const [only, ...others] = cities;
  return (
    <ActionForm
      action={action}
      names={{ cityId: t("adoptions.mark.city"), note: t("adoptions.mark.note") }}
      scope="uebernahme"
      className="stack gap-4"
    >
      <h3 className="kern-heading-small">{t("adoptions.mark.title")}</h3>
      <HiddenField name={subject.name} value={subject.value} />
      {only && others.length === 0 ? (
        <HiddenField name="cityId" value={only.id} />
      ) : (
        <SelectField
          name="cityId"
          label={t("adoptions.mark.city")}
          placeholder={t("adoptions.mark.choose")}
          options={cities.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextArea
        name="note"
        label={t("adoptions.mark.note")}
        hint={t("adoptions.mark.noteHint")}
        optional={optionalMark}
        rows={2}
        maxLength={300}
      />
      <Acts>
        <SubmitButton kind="secondary">{t("adoptions.mark.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function Revoke({ adoption, action }: { adoption: AdoptionView; action: FormAction }) {
  const city = adoption.city.name;
  return (
    <Details summary={t.rich("adoptions.revoke.open", { city, hidden })}>
      <ActionForm action={action} scope={adoption.id} className="stack gap-4">
        <HiddenField name="adoptionId" value={adoption.id} />
        <p>{t("adoptions.revoke.sure", { city })}</p>
        <SubmitButton kind="secondary">{t("adoptions.revoke.submit", { city })}</SubmitButton>
      </ActionForm>
    </Details>
  );
}
