"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef } from "react";

/** Milliseconds without a key before it is asked. */
const PAUSE = 250;

type SearchAsTypedProps = { action: string; children: ReactNode };

/** A form that asks by its address; with scripts it already asks while somebody types, at every pause. */
export function SearchAsTyped({ action, children }: SearchAsTypedProps) {
  const router = useRouter();
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);

  const ask = useCallback(
    ({ currentTarget: form }: FormEvent<HTMLFormElement>) => {
      clearTimeout(pause.current);
      pause.current = setTimeout(() => {
        const typed = new FormData(form).get("q");
        const query = new URLSearchParams({ q: typeof typed === "string" ? typed : "" });
        router.replace(`${action}?${query}`, { scroll: false });
      }, PAUSE);
    },
    [action, router],
  );
  return (
    <form action={action} method="get" className="stack gap-4" onInput={ask}>
      {children}
    </form>
  );
}
