import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Pager } from "@/components/ui/pager";
import type { DraftLine } from "@/lib/appeals/list-drafts";
import type { AppealLine } from "@/lib/appeals/queries";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { recently, shortDate } from "@/lib/time";

/** Published appeals, newest first. */
export function AppealLines({ appeals }: { appeals: readonly AppealLine[] }) {
  return (
    <Lines label={t("appeals.list.label")}>
      {appeals.map((appeal) => (
        <Line key={appeal.id}>
          <LineTitle href={`/appeals/${appeal.slug}`}>{appeal.title}</LineTitle>
          <p className="max-w-measure">{appeal.callToAction}</p>
          <p className="text-quiet text-small">
            {t("appeals.list.line", {
              day: appeal.publishedAt ? shortDate(appeal.publishedAt) : "",
              author: fullName(appeal.author) ?? "",
              office: appeal.authorOffice,
            })}
          </p>
          <p className="text-small">{fate(appeal)}</p>
        </Line>
      ))}
    </Lines>
  );
}

function fate({ withdrawnAt, counts }: AppealLine): string {
  if (withdrawnAt) return t("appeals.list.withdrawn", { day: shortDate(withdrawnAt) });
  return t("appeals.list.counts", { endorsed: counts.endorsed + counts.pledged });
}

type DraftLinesProps = {
  drafts: readonly DraftLine[];
  now: Date;
  /** Where they lead. */
  page: "edit" | "check";
};

/** Drafts, for those who write or check them. */
export function DraftLines({ drafts, now, page }: DraftLinesProps) {
  return (
    <Lines label={t(page === "edit" ? "appeals.list.drafts" : "appeals.check.list")}>
      {drafts.map((draft) => (
        <Line key={draft.id}>
          <LineTitle href={`/appeals/${draft.slug}/${page}`}>
            {draft.title || t("appeals.list.untitled")}
          </LineTitle>
          <p className="text-quiet text-small">
            {t("appeals.list.draftLine", {
              author: fullName(draft.author) ?? "",
              moment: recently(draft.editedAt, now),
            })}
          </p>
        </Line>
      ))}
    </Lines>
  );
}

/** Leads to newer and older appeals, where there is more than one page. */
export function AppealPager({ page, pages }: { page: number; pages: number }) {
  if (pages === 1) return null;
  const to = (target: number) => `/appeals?page=${target}`;
  return (
    <Pager
      label={t("appeals.list.pager")}
      position={t("appeals.list.position", { page, pages })}
      {...(page > 1 ? { previous: { href: to(page - 1), label: t("appeals.list.previous") } } : {})}
      {...(page < pages ? { next: { href: to(page + 1), label: t("appeals.list.next") } } : {})}
    />
  );
}
