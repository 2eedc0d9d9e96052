import { Note } from "@/components/ui/note";
import { t } from "@/lib/i18n/words";
import type { PollView } from "@/lib/polls/queries";
import { stamp } from "@/lib/time";

/** Cities whose mail about the poll came back before they answered, and what to do about it. */
export function PollReturned({ ballots }: Pick<PollView, "ballots">) {
  const returned = ballots.flatMap(({ id, city, bouncedAt, votes }) =>
    bouncedAt && votes.length === 0 ? [{ id, city: city.name, at: bouncedAt }] : [],
  );
  if (returned.length === 0) return null;
  return (
    <Note kind="overdue">
      {returned.map(({ id, city, at }) => (
        <p key={id}>{t("polls.page.mailReturned", { city, moment: stamp(at) })}</p>
      ))}
      <p>
        {t.rich("polls.page.mailReturnedText", {
          link: (words) => <a href="/mails">{words}</a>,
        })}
      </p>
    </Note>
  );
}
