import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { Note } from "@/components/ui/note";
import type { CandidateView, VoteView } from "@/lib/elections/views";
import { lastDayInWords } from "@/lib/elections/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName, initialAndFamilyName } from "@/lib/people/names";
import { stamp } from "@/lib/time";

type VoteFormProps = {
  action: FormAction;
  election: { id: string; votesUntil: Date | null; candidates: readonly CandidateView[] };
  city: { id: string; name: string };
  /** The vote the city has cast; it can be changed until the end. */
  given: VoteView | undefined;
};

/** The one vote of a city: for somebody who stands, or for nobody. */
export function VoteForm({ action, election, city, given }: VoteFormProps) {
  const names = { candidateId: t("elections.vote.legend", { city: city.name }) };
  const choices = election.candidates.map(({ id, user, office }) => ({
    value: id,
    label: fullName(user) ?? "",
    small: office,
  }));
  return (
    <ActionForm action={action} names={names} scope={city.id} className="stack max-w-measure gap-6">
      {given && election.votesUntil ? <Given vote={given} until={election.votesUntil} /> : null}
      <HiddenField name="electionId" value={election.id} />
      <HiddenField name="cityId" value={city.id} />
      <ChoiceField
        name="candidateId"
        size="small"
        legend={names.candidateId}
        defaultValue={given ? (given.candidateId ?? "NOBODY") : undefined}
        choices={[...choices, { value: "NOBODY", label: t("elections.vote.nobody") }]}
      />
      <Acts>
        <SubmitButton kind={given ? "secondary" : "primary"}>
          {t(given ? "elections.vote.change" : "elections.vote.submit")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function Given({ vote, until }: { vote: VoteView; until: Date }) {
  return (
    <Note kind="mine">
      <p>{t("elections.vote.saved", { day: lastDayInWords(until) })}</p>
      <p>{t("elections.vote.given", { moment: stamp(vote.castAt), person: castBy(vote) })}</p>
    </Note>
  );
}

/** "H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier". */
function castBy({ castBy: user, onBehalfOf }: VoteView): string {
  const person = initialAndFamilyName(user);
  return onBehalfOf ? t("elections.vote.onBehalf", { person, principal: onBehalfOf }) : person;
}
