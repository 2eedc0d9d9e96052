import { Card } from "@/components/ui/card";
import { Columns } from "@/components/ui/columns";
import { Quote } from "@/components/ui/quote";
import { t } from "@/lib/i18n/words";
import type { AppealOnOverview } from "@/lib/overview/queries";
import { fullName } from "@/lib/people/names";
import { daysUntil, shortDate } from "@/lib/time";

const DAYS_NEW = 60;
const HEADING = "appell";

/** The spokesperson's latest appeal: a human voice, and the way to answer. */
export function LatestAppeal({ appeal, now }: { appeal: AppealOnOverview; now: Date }) {
  const { author, publishedAt, responses } = appeal;
  if (!publishedAt) return null;
  const age = daysUntil(now, publishedAt) <= DAYS_NEW ? "new" : "older";
  const answers = responses.some(({ answer }) => !answer) ? "readAndAnswer" : "read";
  return (
    <Card as="section" warm labelledBy={HEADING}>
      <Columns variant="side" align="end" close>
        <div className="stack gap-4">
          <h2 className="kern-heading-medium" id={HEADING}>
            {t(`overview.appeal.${age}`, { salutation: author.salutation ?? "other" })}
          </h2>
          <Quote>{appeal.callToAction}</Quote>
        </div>
        <div className="stack gap-2">
          <p>
            <span className="font-semibold">{fullName(author)}</span>
            <br />
            <span className="text-quiet">
              {`${shortDate(publishedAt)}. `}
              {t("overview.appeal.support", { count: appeal._count.responses })}
            </span>
          </p>
          <a href={`/appeals/${appeal.slug}`}>{t(`overview.appeal.${answers}`)}</a>
        </div>
      </Columns>
    </Card>
  );
}
