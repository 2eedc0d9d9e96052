import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { BriefPoll } from "@/lib/polls/queries";
import { pollLede } from "@/lib/polls/wording";
import { dayInWords } from "@/lib/time";

type OpenPollsProps = {
  polls: BriefPoll[];
  /** Where a new one begins; null for who cannot. */
  openHref: string | null;
  now: Date;
};

/** Polls that run, each with how it stands; nothing where there is none and none can be begun. */
export function OpenPolls({ polls, openHref, now }: OpenPollsProps) {
  if (polls.length === 0 && !openHref) return null;
  return (
    <Section id="abstimmungen" title={t("polls.list.title")}>
      {polls.length > 0 ? (
        <Lines>
          {polls.map((poll) => (
            <Line key={poll.id}>
              <LineTitle href={`/polls/${poll.id}`}>{poll.title}</LineTitle>
              <p>{pollLede(poll, now)}</p>
              <p className="text-quiet">
                {t("polls.list.until", { by: dayInWords(poll.answerBy) })}
              </p>
            </Line>
          ))}
        </Lines>
      ) : null}
      {openHref ? (
        <Acts>
          <ButtonLink href={openHref}>{t("polls.list.open")}</ButtonLink>
        </Acts>
      ) : null}
    </Section>
  );
}
