"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useCallback, useEffect, useRef } from "react";

type SearchFieldProps = { id: string; value: string };

/** Milliseconds without a key before the page asks. */
const PAUSE = 250;

/** Asks while somebody types; without scripts the form around it does when it is sent. */
export function SearchField({ id, value }: SearchFieldProps) {
  const router = useRouter();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const ask = useCallback(
    (event: ChangeEvent<HTMLInputElement>) => {
      const words = event.target.value;
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => {
        const query = words.trim() ? `?${new URLSearchParams({ q: words })}` : "";
        router.replace(`/search${query}`, { scroll: false });
      }, PAUSE);
    },
    [router],
  );
  return (
    <input
      className="kern-form-input__input"
      id={id}
      name="q"
      type="search"
      maxLength={100}
      autoComplete="off"
      defaultValue={value}
      onChange={ask}
    />
  );
}
