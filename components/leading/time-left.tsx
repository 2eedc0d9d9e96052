"use client";

import { useEffect, useState } from "react";

type TimeLeftProps = {
  /** When the item should end, as milliseconds since 1970. */
  until: number;
  /** "#" stands for the number of minutes. */
  words: Record<"one" | "many" | "none" | "overOne" | "overMany", string>;
};

/** Minutes left for what is being talked about. Without scripts the clock beside it says until when. */
export function TimeLeft({ until, words }: TimeLeftProps) {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 5000);
    return () => clearInterval(timer);
  }, []);
  if (now === undefined) return null;
  const minutes = Math.ceil((until - now) / 60_000);
  return <strong className={minutes < 0 ? "text-late" : ""}> {inWords(minutes, words)}</strong>;
}

function inWords(minutes: number, words: TimeLeftProps["words"]): string {
  if (minutes === 0) return words.none;
  const [one, many] = minutes > 0 ? [words.one, words.many] : [words.overOne, words.overMany];
  const count = Math.abs(minutes);
  return count === 1 ? one : many.replace("#", String(count));
}
