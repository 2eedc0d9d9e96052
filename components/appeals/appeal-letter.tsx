import { Prose } from "@/components/appeals/prose";
import { t } from "@/lib/i18n/words";
import { readProse } from "@/lib/markdown/prose";
import { fullName } from "@/lib/people/names";

type AppealLetterProps = {
  body: string;
  author: { givenName: string; familyName: string };
  authorOffice: string;
  /** Level of the heading the letter stands under. */
  under?: 1 | 3;
};

/** Salutation, text and signature, as in the mail. */
export function AppealLetter({ body, author, authorOffice, under = 1 }: AppealLetterProps) {
  return (
    <div className="stack max-w-measure gap-6">
      <p className="text-lede">{t("appeals.salutation")}</p>
      <Prose blocks={readProse(body)} under={under} />
      <p className="font-semibold">
        {fullName(author)}
        <br />
        <span className="font-normal text-quiet">{authorOffice}</span>
      </p>
    </div>
  );
}
