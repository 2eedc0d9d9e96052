import { DataTable, type TableRow } from "@/components/ui/data-table";
import { Status } from "@/components/ui/status-word";
import { enumerate, t } from "@/lib/i18n/words";
import type { PollView } from "@/lib/polls/queries";
import { tallyOf, voteOn } from "@/lib/polls/rules";
import { commonHour, shapeOf, tallyInWords, voteInWords } from "@/lib/polls/wording";
import { longDate, longMoment } from "@/lib/time";
import type { Vote } from "@/prisma/generated/enums";

type PollTableProps = { poll: PollView };

/** As many cities as have room beside each other; with more, the columns are what was said. */
const MOST_COLUMNS = 6;

const SAYINGS = ["YES", "IF_NEED_BE", "NO", null] as const satisfies readonly (Vote | null)[];

/** What each city said to each date: a row per date. */
export function PollTable({ poll }: PollTableProps) {
  const { dates, ballots, answerBy } = poll;
  const hour = commonHour(dates);
  const caption = [
    t("polls.page.caption", { by: longDate(answerBy, "UTC") }),
    hour ? t("polls.page.captionHour", { clock: hour }) : "",
  ];
  const isWide = ballots.length > MOST_COLUMNS;
  const headings = isWide
    ? SAYINGS.map((vote) => voteInWords(vote))
    : [...ballots.map(({ city }) => city.name), t("polls.page.result")];
  return (
    <DataTable
      caption={caption.join(" ").trim()}
      columns={[t("polls.page.date"), ...headings].map((label) => ({ label }))}
      rows={dates.map((date): TableRow => {
        const named = hour ? longDate(date.startsAt) : longMoment(date.startsAt);
        const cells = isWide ? bySaying(poll, date.id) : byCity(poll, date.id);
        return { id: date.id, cells: [named, ...cells] };
      })}
    />
  );
}

function byCity({ ballots }: PollView, dateId: string) {
  const said = ballots.map((ballot) => {
    const vote = voteOn(ballot, dateId);
    return (
      <Status key={ballot.id} kind={shapeOf(vote)}>
        {voteInWords(vote)}
      </Status>
    );
  });
  return [...said, tallyInWords(tallyOf(dateId, ballots))];
}

function bySaying({ ballots }: PollView, dateId: string) {
  return SAYINGS.map((saying) => {
    const cities = ballots.filter((ballot) => voteOn(ballot, dateId) === saying);
    if (cities.length === 0) return "–";
    return (
      <Status key={saying} kind={shapeOf(saying)}>
        {enumerate(cities.map(({ city }) => city.name))}
      </Status>
    );
  });
}
