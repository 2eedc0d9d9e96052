import type { ReactNode } from "react";
import { Wrap } from "@/components/layout/wrap";
import { t } from "@/lib/i18n/words";

type BehalfBarProps = {
  /** With the office: "Oberbürgermeister Bastian Sieler". */
  person: string;
  /** Leads back to one's own name: a link or a form with one button. */
  end?: ReactNode;
};

/** Stands as long as somebody acts for another. */
export function BehalfBar({ person, end }: BehalfBarProps) {
  return (
    <aside className="behalf-bar" aria-label={t("layout.behalf.label")}>
      <Wrap>
        <p>
          {t.rich("layout.behalf.acting", {
            person,
            strong: (words) => <strong>{words}</strong>,
          })}
        </p>
        {end}
      </Wrap>
    </aside>
  );
}
