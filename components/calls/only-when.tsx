import type { ReactNode } from "react";

/** Each shows its fields once the answer they belong to is chosen; the browser's style engine decides, no script. */
const conditions = {
  agree: "hidden group-has-[[name=answer][value=AGREE]:checked]/answer:block",
  offer: "hidden group-has-[[name=answer][value=OFFER]:checked]/answer:block",
  word: "hidden group-has-[[name=answer][value=OFFER]:checked]/answer:block group-has-[[name=answer][value=DECLINE]:checked]/answer:block group-has-[[name=answer][value=KEEP]:checked]/answer:block",
};

type OnlyWhenProps = { chosen: keyof typeof conditions; children: ReactNode };

/** Fields that follow from an answer. */
export function OnlyWhen({ chosen, children }: OnlyWhenProps) {
  return (
    <div className={`w-full ${conditions[chosen]}`}>
      <div className="stack gap-6">{children}</div>
    </div>
  );
}
