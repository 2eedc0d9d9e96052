import type { ReactNode } from "react";

/** Each shows its field once the answer it belongs to is chosen; the browser's style engine decides, no script. */
const conditions = {
  reword: "hidden group-has-[[name=answer][value=REWORD]:checked]/release:block",
  refuse: "hidden group-has-[[name=answer][value=REFUSE]:checked]/release:block",
};

type OnlyWhenProps = { chosen: keyof typeof conditions; children: ReactNode };

/** A field that follows from an answer. */
export function OnlyWhen({ chosen, children }: OnlyWhenProps) {
  return (
    <div className={`w-full ${conditions[chosen]}`}>
      <div className="stack gap-6">{children}</div>
    </div>
  );
}
