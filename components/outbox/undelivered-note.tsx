import { Note } from "@/components/ui/note";
import { t } from "@/lib/i18n/words";

/** One sentence and the way to what repairs it; nothing while every mail arrives. */
export function UndeliveredNote({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Note kind="overdue">
      <p>
        {t.rich("outbox.watch.note", {
          count,
          link: (words) => <a href="/mails">{words}</a>,
        })}
      </p>
    </Note>
  );
}
