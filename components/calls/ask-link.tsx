import { hidden } from "@/components/ui/hidden";
import { t } from "@/lib/i18n/words";

type AskLinkProps = {
  about: "goal" | "project" | "item" | "person";
  id: string;
  /** What it is about, for those who do not see where the link stands. */
  what: string;
};

/** One button: opens the short form with what it stands beside. */
export function AskLink({ about, id, what }: AskLinkProps) {
  return (
    <p className="print:hidden">
      <a className="inline-flex min-h-11 items-center" href={`/calls/new?${about}=${id}`}>
        {t.rich("calls.askAbout", {
          what,
          hidden,
        })}
      </a>
    </p>
  );
}
