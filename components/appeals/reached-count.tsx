"use client";

import { useEffect, useRef, useState } from "react";
import { type Addressable, AUDIENCES, countReached } from "@/lib/appeals/audience";

type ReachedCountProps = {
  cities: readonly Addressable[];
  /** As it was saved last. */
  start: number;
  /** "An eine Stadt", "An # Städte", where # is the number. */
  words: { none: string; one: string; other: string };
};

/** How many cities the appeal goes to; follows what is ticked in the form. */
export function ReachedCount({ cities, start, words }: ReachedCountProps) {
  const [count, setCount] = useState(start);
  const here = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const form = here.current?.closest("form");
    const read = () => setCount(form ? countIn(form, cities) : start);
    form?.addEventListener("change", read);
    return () => form?.removeEventListener("change", read);
  }, [cities, start]);

  return <span ref={here}>{inWords(count, words)}</span>;
}

function countIn(form: HTMLFormElement, cities: readonly Addressable[]): number {
  const data = new FormData(form);
  const kind = AUDIENCES.find((one) => one === data.get("audience")) ?? "ALL";
  const chosen = data.getAll(kind === "STATES" ? "states" : "circles").map(String);
  return countReached(cities, kind, new Set(chosen));
}

function inWords(count: number, { none, one, other }: ReachedCountProps["words"]): string {
  if (count === 0) return none;
  return count === 1 ? one : other.replace("#", String(count));
}
