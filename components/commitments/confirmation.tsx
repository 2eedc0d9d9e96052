import { ConfirmForm, RefuseForm } from "@/components/commitments/confirm-form";
import { Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import type { Said } from "@/lib/commitments/proviso";
import type { CommitmentDetail } from "@/lib/commitments/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

const shapes: Record<Said, ShapeKind> = {
  OPEN: "tentative",
  CONFIRMED: "accepted",
  REFUSED: "declined",
};

type ConfirmationProps = {
  action: FormAction;
  commitment: CommitmentDetail;
  /** Cities of the agreement for which the reader may speak. */
  cityIds: readonly string[];
};

/** What each city says to the proviso; its own people say it here. */
export function Confirmation({ action, commitment, cityIds }: ConfirmationProps) {
  const { id, said, proviso } = commitment;
  const own = said.filter(({ city }) => cityIds.includes(city.id));
  return (
    <Section id="bestaetigung" title={t("commitments.confirm.title")} gap={16}>
      <Lines>
        {said.map(({ city, word }) => (
          <li key={city.id}>
            <Status kind={shapes[word]}>
              {t("commitments.confirm.cityAndWord", {
                city: city.name,
                word: t(`commitments.confirm.${word}`),
              })}
            </Status>
          </li>
        ))}
      </Lines>
      {own.map((one) => (
        <OwnWord
          key={one.city.id}
          action={action}
          commitmentId={id}
          proviso={proviso?.text ?? ""}
          said={one}
        />
      ))}
    </Section>
  );
}

type OwnWordProps = {
  action: FormAction;
  commitmentId: string;
  proviso: string;
  said: CommitmentDetail["said"][number];
};

/** What the reader's own city can say: first asked for, later taken back. */
function OwnWord({ action, commitmentId, proviso, said: { city, word } }: OwnWordProps) {
  const asked = { action, commitmentId, cityId: city.id, seen: word };
  return (
    <div className="stack gap-4">
      {word === "OPEN" ? (
        <>
          <p>{t("commitments.confirm.asked", { proviso, city: city.name })}</p>
          <ConfirmForm {...asked} kind="primary">
            {t("commitments.confirm.submit")}
          </ConfirmForm>
        </>
      ) : null}
      {word === "REFUSED" ? (
        <ConfirmForm {...asked} kind="secondary">
          {t("commitments.confirm.again")}
        </ConfirmForm>
      ) : (
        <RefuseForm {...asked} />
      )}
    </div>
  );
}
