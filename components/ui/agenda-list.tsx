import type { ReactNode } from "react";

export type AgendaLine = {
  id: string;
  /** As read: "10:05". */
  time: string;
  dateTime: string;
  /** As read: "20 Minuten". */
  minutes: string;
  title: ReactNode;
  people?: ReactNode;
  /** A status word ("jetzt") when this item is being talked about. */
  now?: ReactNode;
  more?: ReactNode;
};

/** Minutes on the left, like a clock. */
export function AgendaList({ items }: { items: AgendaLine[] }) {
  return (
    <ol className="agenda">
      {items.map((item) => (
        <li key={item.id} {...(item.now ? { "aria-current": "step" } : {})}>
          <time dateTime={item.dateTime}>{item.time}</time>
          <div className="agenda__item">
            {item.now ? <p>{item.now}</p> : null}
            <p className="font-semibold">{item.title}</p>
            {item.people ? <p className="text-quiet">{item.people}</p> : null}
            {item.more}
          </div>
          <span className="agenda__minutes">{item.minutes}</span>
        </li>
      ))}
    </ol>
  );
}
