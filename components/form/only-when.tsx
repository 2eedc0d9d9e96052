import type { ReactNode } from "react";

/** Each shows its fields once the choice they belong to is made, in a form of `group/answer`; the browser's style engine decides, no script. */
const conditions = {
  comes:
    "hidden group-has-[[name=answer][value=ACCEPTED]:checked]/answer:block group-has-[[name=answer][value=REPRESENTED]:checked]/answer:block",
  represented: "hidden group-has-[[name=answer][value=REPRESENTED]:checked]/answer:block",
  declined: "hidden group-has-[[name=answer][value=DECLINED]:checked]/answer:block",
  otherRepresentative:
    "hidden group-has-[[name=representativeOfficialId][value=other]:checked]/answer:block",
  otherCompanion: "hidden group-has-[[name=companionOfficialId][value=other]:checked]/answer:block",
  agree: "hidden group-has-[[name=answer][value=AGREE]:checked]/answer:block",
  offer: "hidden group-has-[[name=answer][value=OFFER]:checked]/answer:block",
  word: "hidden group-has-[[name=answer][value=OFFER]:checked]/answer:block group-has-[[name=answer][value=DECLINE]:checked]/answer:block group-has-[[name=answer][value=KEEP]:checked]/answer:block",
  reword: "hidden group-has-[[name=answer][value=REWORD]:checked]/answer:block",
  refuse: "hidden group-has-[[name=answer][value=REFUSE]:checked]/answer:block",
  counter: "hidden group-has-[[name=proposes]:checked]/answer:block",
  office: "hidden group-has-[[name=answeredBy][value=OFFICE]:checked]/answer:block",
};

type OnlyWhenProps = { chosen: keyof typeof conditions; children: ReactNode };

/** Fields that follow from a choice: first the choice, then what it asks for. */
export function OnlyWhen({ chosen, children }: OnlyWhenProps) {
  return (
    <div className={`w-full ${conditions[chosen]}`}>
      <div className="stack gap-6">{children}</div>
    </div>
  );
}
