"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Alt with an arrow key presses the row's own button, where one can: moving by keyboard is what moving by button is. */
export function RowKeys({ children }: { children: ReactNode }) {
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = rows;
    current?.addEventListener("keydown", press);
    return () => current?.removeEventListener("keydown", press);
  }, []);
  return (
    <div ref={rows} className="stack gap-4">
      {children}
    </div>
  );
}

const VERBS: Record<string, string> = { ArrowUp: "up", ArrowDown: "down" };

function press(event: KeyboardEvent): void {
  const { target } = event;
  const verb = VERBS[event.key];
  // In a list of choices the same keys open it.
  if (!verb || !event.altKey || !(target instanceof HTMLElement) || target.tagName === "SELECT")
    return;
  const row = target.closest("fieldset");
  const button = row?.querySelector<HTMLButtonElement>(`button[value^="${verb}."]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}
